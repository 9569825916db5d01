import { isBlock } from '../page/measure.ts';
import { foldSpace } from './words.ts';

/**
 * Reads the text of an element with a space between its lines, which `textContent` joins ("It rained.Then it
 * stopped.").
 * @returns Text with its white space folded.
 */
export function spacedText(element: Element): string {
  const pieces: string[] = [];
  gather(element, pieces);
  return foldSpace(pieces.join(''));
}

function gather(element: Element, pieces: string[]): void {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) pieces.push((child as Text).data);
    else if (child.nodeType === 1) {
      const space = isBlock(child as Element) || (child as Element).tagName === 'BR' ? ' ' : '';
      pieces.push(space);
      gather(child as Element, pieces);
      pieces.push(space);
    }
  }
}
