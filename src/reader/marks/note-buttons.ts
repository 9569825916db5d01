import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { drawnIcon } from '../../ui/controls/icon.ts';

/** Sheet with a folded corner and two lines. */
const SHEET = 'M5 4.5h14v10l-5 5H5zM19 14.5h-5v5M8.5 9h7M8.5 12.5h4';

/** Blocks at whose end a note is offered; within the text a button would divide its words. */
const BLOCK = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, blockquote, figcaption, summary, div';

/**
 * Offer the notes of highlights at the ends of their paragraphs: buttons without a word of the notes, which are no matter of
 * the page.
 * @param body The body of the article in the reader.
 * @param notes For each note the place of its highlight, and what shows it.
 */
export function offerNotes(body: Element, notes: readonly { readonly range: Range; show(): void }[]): void {
  for (const old of body.querySelectorAll('.mark-note')) old.remove();
  for (const { range, show } of notes) {
    const { endContainer } = range;
    const holder = endContainer instanceof Element ? endContainer : endContainer.parentElement;
    const block = holder?.closest(BLOCK);
    if (!block || !body.contains(block)) continue;
    const name = text('markNote', 'Note');
    const attributes = { type: 'button', class: 'mark-note', title: name, 'aria-label': name, ...interfaceWriting() };
    const button = element('button', attributes, drawnIcon('sheet', SHEET));
    button.addEventListener('click', show);
    block.append(button);
  }
}
