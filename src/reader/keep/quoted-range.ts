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
  const first = start && blockOf(start);
  const last = end && blockOf(end);
  if (!start || !end || !first || !last) return undefined;
  const from = placeIn(first, start) + (start === range.startContainer ? range.startOffset : 0);
  const to = placeIn(last, end) + (end === range.endContainer ? range.endOffset : end.length);
  return { first: textOf(first), last: textOf(last), from, to };
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

/** Lists the texts of a block that are its own: those of blocks in it are theirs. */
function ownTexts(block: Element): Text[] {
  const found: Text[] = [];
  const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const text = nodes.currentNode as Text;
    if (blockOf(text) === block) found.push(text);
  }
  return found;
}

const textOf = (block: Element): string =>
  ownTexts(block)
    .map(({ data }) => data)
    .join('');

function placeIn(block: Element, wanted: Text): number {
  let place = 0;
  for (const text of ownTexts(block)) {
    if (text === wanted) break;
    place += text.length;
  }
  return place;
}
