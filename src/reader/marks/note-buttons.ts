import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { drawnIcon } from '../../ui/controls/icon.ts';

/** Sheet with a folded corner and two lines. */
const SHEET = 'M5 4.5h14v10l-5 5H5zM19 14.5h-5v5M8.5 9h7M8.5 12.5h4';

/** Blocks at whose end a note is offered; within the text a button would divide its words. */
const BLOCK = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, blockquote, figcaption, summary, div';

/** Note of a highlight. */
export interface MarkNote {
  /** Id of the highlight. */
  readonly id: string;
  /** Its place. */
  readonly range: Range;
}

/** Ids of the highlights to whose notes buttons lead; the page sees none of them. */
const ids = new WeakMap<Element, string>();

/**
 * Offer the notes of highlights at the ends of their paragraphs: buttons without a word of the notes, which are no matter of
 * the page.
 * @param body The body of the article in the reader.
 * @param notes The notes. Where all are offered already, nothing is done: others watch the article too.
 * @param show Shows the note of a highlight.
 */
export function offerNotes(body: Element, notes: readonly MarkNote[], show: (id: string) => void): void {
  const places = notes.flatMap(({ id, range }) => {
    const block = blockAt(range);
    return block && body.contains(block) ? [{ id, block }] : [];
  });
  const there = [...body.querySelectorAll('.mark-note')];
  const isThere = places.every(({ id, block }, at) => there[at]?.parentElement === block && ids.get(there[at]) === id);
  if (isThere && places.length === there.length) return;
  for (const old of there) old.remove();
  for (const { id, block } of places) {
    const name = text('markNote', 'Note');
    const attributes = { type: 'button', class: 'mark-note', title: name, 'aria-label': name, ...interfaceWriting() };
    const button = element('button', attributes, drawnIcon('sheet', SHEET));
    ids.set(button, id);
    button.addEventListener('click', () => show(id));
    block.append(button);
  }
}

function blockAt({ endContainer }: Range): Element | null | undefined {
  const holder = endContainer instanceof Element ? endContainer : endContainer.parentElement;
  return holder?.closest(BLOCK);
}
