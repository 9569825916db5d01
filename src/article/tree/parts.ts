/**
 * The attribute by which a step marks a part of an article that HTML has no element for; the gate alone lets it through,
 * as what the reader knows to set.
 */
const PART = 'data-lectern-part';

/** What such a part is. */
export type Part =
  /** A note, tip or warning in a box of its own: documentation calls it an admonition. */
  | 'admonition'
  /** The name of the file, or the title, above a program. */
  | 'code title'
  /** A list whose items are cards: a picture, a linked title, a line or two. */
  | 'cards';

const PARTS: ReadonlySet<string> = new Set<Part>(['admonition', 'code title', 'cards']);

/** Mark an element as a part. */
export function markPart(element: Element, part: Part): void {
  element.setAttribute(PART, part);
}

/** @returns What an element is marked as; undefined if it is not, or if a page has written something else there. */
export function partOf(element: Element): Part | undefined {
  const part = element.getAttribute(PART);
  return part !== null && PARTS.has(part) ? (part as Part) : undefined;
}
