import { textWalker } from '../../page/texts-in.ts';
import { foldSpace } from '../../text/words.ts';

/** Most text nodes that are looked at for a label, to save time. */
export const MAX_TEXTS = 5000;

/** Walks the text nodes of the body after an element, or all of them without one. */
export function textsAfter(document: Document, title: Element | undefined): TreeWalker {
  return textWalker(document.body ?? document, title);
}

/** Reads the next text node that is more than white space; empty if it has more characters than a name. */
export function nextText(texts: TreeWalker, mostChars: number): string {
  while (texts.nextNode()) {
    const text = foldSpace((texts.currentNode as Text).data);
    if (text !== '') return text.length > mostChars ? '' : text;
  }
  return '';
}
