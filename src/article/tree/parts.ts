/**
 * Attribute by which a step marks a part of an article that HTML has no element for. Of marked elements the gate makes
 * ones with `data-part`, which the reader's style sheet knows; it lets nothing else of that name through.
 */
const PART = 'data-lectern-part';

/** Kind of such a part. */
export type Part =
  /** A note, tip or warning in a box of its own: documentation calls it an admonition. */
  | 'admonition'
  /** The name of the file, or the title, above a program. */
  | 'code title'
  /** A list whose items are cards: a picture, a linked title, a line or two. */
  | 'cards'
  /** A sentence that the page sets large beside its text. */
  | 'pull quote'
  /** One entry of a live blog. */
  | 'entry'
  /** Its time and its heading. */
  | 'entry head';

const PARTS: ReadonlySet<string> = new Set<Part>([
  'admonition',
  'code title',
  'cards',
  'pull quote',
  'entry',
  'entry head',
]);

/** Marks an element as a part. */
export function markPart(element: Element, part: Part): void {
  element.setAttribute(PART, part);
}

/**
 * Reads what part an element is marked as.
 * @returns Undefined if it is not marked, or if the page has written something else there.
 */
export function partOf(element: Element): Part | undefined {
  const part = element.getAttribute(PART);
  return part !== null && PARTS.has(part) ? (part as Part) : undefined;
}

/** Selects what is marked as a part. */
export const partsOf = (part: Part): string => `[${PART}="${part}"]`;
