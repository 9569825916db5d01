import type { SiteRule } from '../../sites/site-rule.ts';
import type { Measures } from '../page/measure.ts';
import { textOf } from '../text/words.ts';
import { placeOf } from './sources/fact-place.ts';
import { meta } from './sources/meta.ts';

/** Narrowest picture, in CSS pixels as its attributes say, that leads an article; portraits of authors are smaller. */
const NARROWEST = 200;

/** The picture above the article. */
export interface LeadImage {
  /** The page's figure, or its picture alone. */
  readonly element: Element;
  /** A caption that stands outside of the figure. */
  readonly caption: string | undefined;
}

/**
 * The picture above the article: where a rule places it, else the one that the page shows when it is shared, else the
 * first large picture between the title and the text.
 * @returns Undefined if there is none; it may also stand in the body that is found later.
 */
export function findLeadImage(
  document: Document,
  rules: readonly SiteRule[],
  measures: Measures,
): LeadImage | undefined {
  const placed = placeOf(document, rules, 'leadImage')?.element;
  if (placed) {
    const caption = textOf(placeOf(document, rules, 'leadCaption')?.element) || undefined;
    return { element: figureOf(placed), caption };
  }
  const shared = imageKey(meta(document, 'og:image', 'og:image:url', 'twitter:image') ?? '');
  const large = [...document.querySelectorAll('img')].filter(isLarge);
  const same = large.find((image) => shared !== '' && imageKey(image.getAttribute('src') ?? '') === shared);
  const image = same ?? large.find((picture) => leadsText(picture, document, measures));
  return image && { element: figureOf(image), caption: undefined };
}

/**
 * What stays the same of a picture's address when a site serves it in another size or format.
 * @param address Absolute or relative.
 */
export function imageKey(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  return (path.split('/').at(-1) ?? '').replace(/\.[a-z0-9]+$/i, '').replace(/(-\d+x\d+|-scaled|@\dx|_\d+w)$/, '');
}

function figureOf(image: Element): Element {
  const figure = image.closest('figure');
  return figure && figure.querySelectorAll('img').length === 1 ? figure : (image.closest('picture') ?? image);
}

function isLarge(image: Element): boolean {
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  return Number.isNaN(width) ? image.closest('figure, picture') !== null : width >= NARROWEST;
}

/** Tells whether a picture stands between the title and the first prose after it, and is no link to another page. */
function leadsText(image: Element, document: Document, measures: Measures): boolean {
  const title = document.querySelector('h1');
  const prose = [...document.querySelectorAll('p')].find(
    (paragraph) => measures.of(paragraph).prose > 0 && (!title || follows(title, paragraph)),
  );
  if (!title || !prose || image.closest('a[href]')) return false;
  return follows(title, image) && follows(image, prose);
}

function follows(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
