import { NOTE_MARK } from '../shared/note-mark.ts';

/** Elements that are a note as a whole. */
const NOTE_BLOCKS = 'li, dd, td, p, aside';

/** A note of an article, with the places that call it. */
export interface Note {
  /** The element that is the note as a whole. */
  readonly element: Element;
  /** Mark that calls it, as the first place writes it: "1", "*". */
  readonly label: string;
  /** Links in the text that lead to it. */
  readonly marks: readonly Element[];
  /** Links in it that lead back. */
  readonly backs: readonly Element[];
}

/**
 * Find the notes of an article: what a link in the text with a number or a sign leads to, further down.
 * @param body The text.
 * @returns The notes in their order.
 */
export function findNotes(body: Element): readonly Note[] {
  const found = new Map<Element, Element[]>();
  // The first of several that pages have given the same.
  const places = new Map([...body.querySelectorAll('[id]')].reverse().map((place) => [place.id, place]));
  const targetOf = (link: Element) => places.get(link.getAttribute('href')?.slice(1) ?? '');
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    const note = NOTE_MARK.test(link.textContent?.trim() ?? '') ? noteOf(link, targetOf(link), body) : undefined;
    if (note) found.set(note, [...(found.get(note) ?? []), link]);
  }
  const isInNote = (link: Element) => [...found.keys()].some((note) => note.contains(link));
  return [...found]
    .map(([element, links]): Note => {
      const marks = links.filter((link) => !isInNote(link));
      const backs = [...element.querySelectorAll('a[href^="#"]')].filter((link) =>
        leadsBack(link, targetOf(link), element),
      );
      return { element, label: marks[0]?.textContent?.trim() ?? '', marks, backs };
    })
    .filter(({ marks }) => marks.length > 0)
    .sort((one, other) => (isBefore(one.element, other.element) ? -1 : 1));
}

function noteOf(link: Element, target: Element | undefined, body: Element): Element | undefined {
  const note = target?.closest(NOTE_BLOCKS) ?? target;
  if (!note || !body.contains(note) || note === body || note.matches('h1, h2, h3, h4, h5, h6')) return undefined;
  if (!isBefore(link, note) || note.contains(link)) return undefined;
  return /\p{L}/u.test(note.textContent ?? '') ? note : undefined;
}

/** Links back are signs, or repeat the mark; what has words leads elsewhere. */
function leadsBack(link: Element, target: Element | undefined, note: Element): boolean {
  return target !== undefined && isBefore(target, note) && !/\p{L}{3}/u.test(link.textContent ?? '');
}

/** Tells whether an element begins before another. */
const isBefore = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & 4) !== 0;
