import { isAfter } from '../../page/order.ts';
import { textWalker } from '../../page/texts-in.ts';

/** Text between title and place, in characters, from which on the place is not beside the title. Set by hand. */
const FAR_CHARS = 1500;

/**
 * Tells whether so much text stands between the title and a later element that it is not beside the title. No more text is
 * read than that.
 * @param least Characters from which on it is not.
 */
export function isFarBelow(element: Element, title: Element, least: number = FAR_CHARS): boolean {
  if (!isAfter(element, title)) return false;
  const walk = textWalker(title.ownerDocument, title);
  let length = 0;
  for (let text = walk.nextNode(); text && length <= least; text = walk.nextNode()) {
    if (title.contains(text)) continue;
    if (isAfter(text, element)) return false;
    length += (text.nodeValue ?? '').length;
  }
  return length > least;
}
