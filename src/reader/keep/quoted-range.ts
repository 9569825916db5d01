import type { Quoted } from '../../export/quote/text-link.ts';

/** Elements whose text is a line of its own. */
const BLOCK =
  'p, h1, h2, h3, h4, h5, h6, li, dt, dd, td, th, pre, blockquote, figcaption, caption, summary, div, article';

/**
 * Read what is selected in the article as it is quoted.
 * @param range The selection.
 * @returns Undefined where its ends are in no text.
 */
export function quotedIn(range: Range): Quoted | undefined {
  const texts = textsIn(range);
  const [start, end] = [texts[0], texts.at(-1)];
  if (!start || !end) return undefined;
  const first = lineWith(start, start === range.startContainer ? range.startOffset : 0);
  const last = lineWith(end, end === range.endContainer ? range.endOffset : end.length);
  return first && last && { first: first.text, last: last.text, from: first.place, to: last.place };
}

/** Lists the texts that are selected, in part at least. */
function textsIn(range: Range): Text[] {
  const root = range.commonAncestorContainer;
  if (root instanceof Text) return [root];
  const found: Text[] = [];
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const text = nodes.currentNode as Text;
    const isEmpty =
      (text === range.startContainer && range.startOffset === text.length) ||
      (text === range.endContainer && range.endOffset === 0);
    if (range.intersectsNode(text) && !isEmpty && /\S/.test(text.data)) found.push(text);
  }
  return found;
}

const blockOf = (text: Text): Element | null => text.parentElement?.closest(BLOCK) ?? null;

/**
 * Finds the line of the article that a place of a text is in: browsers find no words over the end of a block, over a break or,
 * in a text with lines of its own, over a new line.
 * @returns The line, and the place in it.
 */
function lineWith(text: Text, offset: number): { readonly text: string; readonly place: number } | undefined {
  const block = blockOf(text);
  if (!block) return undefined;
  const hasLines = block.closest('pre') !== null;
  let [line, place] = ['', -1];
  const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    const isBreak = node.nodeName === 'BR';
    if (isBreak && place >= 0) break;
    if (isBreak) line = '';
    // Those of blocks in the block are theirs.
    if (!(node instanceof Text) || blockOf(node) !== block) continue;
    if (node === text) place = line.length + offset;
    line += node.data;
    if (!hasLines) continue;
    const end = place < 0 ? -1 : line.indexOf('\n', place);
    const begin = line.lastIndexOf('\n', place < 0 ? undefined : place - 1) + 1;
    line = line.slice(begin, end < 0 ? undefined : end);
    place = place < 0 ? place : place - begin;
    if (end >= 0) break;
  }
  return { text: line, place };
}
