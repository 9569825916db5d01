import type { SiteRule } from '../../sites/site-rule.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import type { Measures } from '../page/measure.ts';
import { isAfter } from '../page/order.ts';
import { attributeText } from '../page/raw-text.ts';
import { textOf } from '../text/words.ts';
import { placeOf } from './sources/fact-place.ts';
import { meta } from './sources/meta.ts';

/** Narrowest lead image, in CSS pixels as its attributes say. Set by hand: portraits of authors are narrower. */
const MIN_LEAD_WIDTH = 200;

/** Picture above the article. */
export interface LeadImage {
  /** Figure of the page, or its picture alone. */
  readonly element: Element;
  /** Caption that is outside of the figure. */
  readonly caption: string | undefined;
}

/**
 * Finds the picture above the article: where a rule places it, else the one that is shown when the page is shared, else
 * the first large picture between the title and the text.
 * @returns Undefined if there is none; it may also be in the body that is found later.
 */
export function findLeadImage(
  document: Document,
  rules: readonly SiteRule[],
  measures: Measures,
): LeadImage | undefined {
  const placed = placeOf(document, rules, 'leadImage');
  if (placed) {
    const caption = textOf(placeOf(document, rules, 'leadCaption')) || undefined;
    return { element: figureOf(placed), caption };
  }
  const shared = imageKey(meta(document, 'og:image', 'og:image:url', 'twitter:image') ?? '');
  const large = elementsIn(document, 'img').filter(isLarge);
  const same = large.find((image) => shared !== '' && imageKey(attributeText(image, 'src')) === shared);
  const image = same ?? large.find((picture) => leadsText(picture, document, measures));
  return image && { element: figureOf(image), caption: undefined };
}

/**
 * Reduces a picture's address to what stays the same when a site serves it in another size or format.
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
  const width = Number.parseInt(attributeText(image, 'width'), 10);
  return Number.isNaN(width) ? image.closest('figure, picture') !== null : width >= MIN_LEAD_WIDTH;
}

/** Tells whether a picture is between the title and the first prose after it, and not in a link. */
function leadsText(image: Element, document: Document, measures: Measures): boolean {
  const title = firstIn(document, 'h1');
  const prose = elementsIn(document, 'p').find(
    (paragraph) => measures.of(paragraph).prose > 0 && (!title || isAfter(paragraph, title)),
  );
  if (!title || !prose || image.closest('a[href]')) return false;
  return isAfter(image, title) && isAfter(prose, image);
}
