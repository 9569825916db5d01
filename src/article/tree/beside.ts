import { rawText } from '../page/raw-text.ts';

/**
 * Tells whether text stands beside an element, in the same parent. The nearest is looked at first.
 * @param side The side on which it is looked for.
 */
export function hasTextBeside(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let node = element[side]; node; node = node[side]) {
    if (node.nodeName !== '#comment' && /\S/.test(rawText(node))) return true;
  }
  return false;
}
