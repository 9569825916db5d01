/** Selects the blocks of an article; text belongs to the nearest around it. */
const BLOCKS =
  'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption, blockquote, summary, address, div, section';

/** Selects what has no words, or none that are read as words: programs, formulas, and what is ours. */
const NO_WORDS =
  'pre, code, kbd, samp, math, svg, script, style, template, button, input, select, textarea, video, audio, iframe, rt, rp, .embed, .wide-tools, .missing, .further, .go-on, .page-mark, .facts';

/** Block of an article with the words in it. */
export interface TextBlock {
  readonly block: Element;
  readonly texts: readonly Text[];
}

/**
 * Find the blocks of an article that hold words, with their text nodes in order.
 * @param root Part of the article.
 */
export function textBlocksIn(root: Element): readonly TextBlock[] {
  const found = new Map<Element, Text[]>();
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(NO_WORDS) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (!(node instanceof Text) || node.data === '') continue;
    const block = node.parentElement?.closest(BLOCKS);
    if (!block) continue;
    const texts = found.get(block);
    if (texts) texts.push(node);
    else found.set(block, [node]);
  }
  return [...found].map(([block, texts]) => ({ block, texts }));
}

/** Gives the tag of the language that a text is in; empty where nothing says so. */
export const languageOf = (text: Text): string => text.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
