import { madeBeside } from '../page/made-beside.ts';
import { isBlock } from '../page/measure.ts';
import { isMedia } from './element-kinds.ts';

/**
 * Puts each run of inline content beside blocks into a paragraph of its own; pictures that begin a run stay outside.
 * @param start The first of the sibling nodes that are looked at.
 */
export function wrapLooseText(start: ChildNode | null): void {
  let paragraph: Element | undefined;
  for (let node = start, next: ChildNode | null; node; node = next) {
    next = node.nextSibling;
    const inline = node.nodeType === 3 || !isBlock(node as Element);
    if (!inline) paragraph = undefined;
    else if (paragraph) paragraph.append(node);
    else if (node.nodeType === 1 || node.textContent?.trim()) {
      if (node.nodeType === 1 && isMedia(node as Element)) continue;
      paragraph = madeBeside(node, 'p');
      node.replaceWith(paragraph);
      paragraph.append(node);
    }
  }
}
