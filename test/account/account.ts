import type { Article } from '../../src/article/article.ts';

/** The share of what a page shows that is in the article or in its record of removals. */
export interface Account {
  /** Words in pieces of visible text of three words or more. */
  readonly words: number;
  readonly wordsFound: number;
  /** Visible pictures that are no trackers. */
  readonly pictures: number;
  readonly picturesFound: number;
  /** The beginnings of what is in neither, at most ten. */
  readonly lost: readonly string[];
}

/** Fewest words of a piece of text that has to be accounted for. */
const MIN_WORDS = 3;

/** Largest side, in CSS pixels, of a picture that shows nothing. */
const MAX_TRACKER_SIDE = 2;

/** Elements whose text no page shows as such. */
const UNSHOWN =
  'script, style, noscript, template, title, svg, iframe, object, textarea, option, datalist, canvas, video, audio';

/** Pictures as a reader sees them; drawings inside of text are part of it. */
const PICTURES = 'img, video, audio';

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const lettersOf = (text: string): string => wordsIn(text.replaceAll('\u00ad', '')).join('');

/**
 * Holds everything that a page shows against an article and its removals. It knows nothing of how they were made: it looks
 * at the page, at the text and the pictures of the article, and at the text and the origins of the removals.
 * @param page The page, as it was when the article was made.
 */
export function accountFor(page: Document, article: Article): Account {
  const parts = [article.body, article.leadImage].filter((part) => part !== undefined);
  const { title, subtitle = '', byline = '', removals } = article;
  const shown = lettersOf([...parts.map(spaced), title, subtitle, byline].join(' '));
  const removed = removals.map(({ text }) => lettersOf(text)).join(' ');
  const origins = new Set(removals.flatMap(({ origin }) => origin ?? []));
  const isRemoved = (node: Node): boolean => {
    for (let holder: Node | null = node; holder; holder = holder.parentNode)
      if (origins.has(holder as Element)) return true;
    return false;
  };
  const account = { words: 0, wordsFound: 0, pictures: 0, picturesFound: 0, lost: [] as string[] };
  for (const text of visibleTexts(page)) {
    const words = wordsIn(text.data);
    if (words.length < MIN_WORDS) continue;
    account.words += words.length;
    const letters = lettersOf(text.data);
    if (shown.includes(letters) || isRemoved(text) || removed.includes(letters)) account.wordsFound += words.length;
    else account.lost.push(text.data.trim().slice(0, 80));
  }
  const pictures = new Set(
    parts.flatMap((part) => [...part.querySelectorAll('*')]).map((each) => article.origins.get(each)),
  );
  const addresses = new Set(parts.flatMap((part) => [...part.querySelectorAll('img')]).map(({ src }) => src));
  for (const picture of page.querySelectorAll<HTMLImageElement>(PICTURES)) {
    if (!isVisible(picture) || isTiny(picture)) continue;
    account.pictures++;
    const isShown = pictures.has(picture) || (picture.localName === 'img' && addresses.has(picture.src));
    if (isShown || isRemoved(picture)) account.picturesFound++;
    else account.lost.push(`${picture.localName} ${picture.getAttribute('src')?.slice(-60)}`);
  }
  return { ...account, lost: account.lost.slice(0, 10) };
}

function* visibleTexts(page: Document): Generator<Text> {
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { parentElement } = node;
    if (parentElement && !parentElement.closest(UNSHOWN) && isVisible(parentElement)) yield node as Text;
  }
}

function isVisible(element: Element): boolean {
  if (!element.ownerDocument.defaultView || typeof element.checkVisibility !== 'function') return true;
  return element.checkVisibility({ visibilityProperty: true });
}

function isTiny(element: Element): boolean {
  if (!element.ownerDocument.defaultView)
    return ['width', 'height'].some((side) => Number(element.getAttribute(side) ?? 99) <= MAX_TRACKER_SIDE);
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) <= MAX_TRACKER_SIDE;
}

/** The text of an element, all of its pieces in order. */
function spaced(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  return [...node.childNodes].map(spaced).join('');
}
