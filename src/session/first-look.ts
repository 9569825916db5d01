import { BLOCKS, isProse, SILENT } from '../article/page/measure.ts';

/** Text of a block outside of the blocks in it, in characters. */
interface Block {
  text: number;
  linkText: number;
}

const anyOf = (names: ReadonlySet<string>): string => [...names].join().toLowerCase();
const BLOCK = anyOf(BLOCKS);
const UNSEEN = anyOf(SILENT);

/** Characters of scripts of which each says as much as two letters count for one here: prose is half as long there. */
const MIN_TIMES = 2;

/** Selects `og:type` with which a page calls itself an article. */
const CLAIM = ':is([property$=type i],[name$=type i])[content~=article i]';

/**
 * Tells by a first look whether a page may be an article that opens by itself: without a copy, in a small part of the time of
 * an extraction. It says no only where `looksLikeArticle` would: an article has some prose, and either the page calls itself
 * an article or the text has more prose than the page has links, of which no more can be than in the whole page.
 * @param page The live page.
 */
export function mayBeArticle(page: Document): boolean {
  try {
    const [prose, linkText] = textIn(page);
    let most = prose;
    for (const each of page.querySelectorAll('*')) {
      // An extraction reads them where they are a good part of the page.
      const inside = each.shadowRoot ?? (each as Partial<HTMLIFrameElement>).contentDocument;
      if (inside) most += textIn(inside)[0];
    }
    return (
      most > linkText ||
      (most > 0 && (texts(page, CLAIM).length > 0 || texts(page, 'script[type*="ld+json" i]').some(hasHeadline))) ||
      // What stands there for the whole page is opened.
      texts(page, 'noscript').some((text) => text.length > prose)
    );
  } catch {
    // Elements of the page hide the properties that are read: whoever reads more carefully has to say.
    return true;
  }
}

const hasHeadline = (data: string): boolean => data.includes('"headline"');

const texts = (page: Document, selector: string): string[] =>
  Array.from(page.querySelectorAll(selector), ({ textContent }) => textContent as string);

/** Counts the prose and the text in links, as `Measures` does, but of a tree as a whole. */
function textIn(root: Node): readonly [prose: number, linkText: number] {
  const blocks = new Map<Element | null, Block>();
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { data, parentElement } = walk.currentNode as Text;
    if (parentElement?.closest(UNSEEN)) continue;
    const { length } = data.trim();
    const element = parentElement?.closest(BLOCK) ?? null;
    const block = blocks.get(element) ?? { text: 0, linkText: 0 };
    blocks.set(element, block);
    block.text += length;
    if (parentElement?.closest('a')) block.linkText += length;
  }
  let prose = 0;
  let allLinkText = 0;
  for (const { text, linkText } of blocks.values()) {
    allLinkText += linkText;
    if (isProse(text * MIN_TIMES, linkText * MIN_TIMES)) prose += text;
  }
  return [prose, allLinkText];
}
