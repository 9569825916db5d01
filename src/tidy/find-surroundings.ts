import { MIN_HEADLINE_CHARS } from '../article/page/measure.ts';
import {
  allIn,
  attributeOf,
  boxOf,
  childrenOf,
  firstIn,
  idOf,
  isInPage,
  isNamedBy,
  nameOf,
} from '../shared/page-elements.ts';
import type { TidyFamily } from '../shared/tidy-families.ts';
import { isDrawn } from './drawn.ts';
import { familyOf } from './family-of.ts';
import { byPlace, pageBody, shownTextOf, textOf, withHolders } from './page-tree.ts';
import { isOwnMenu, isTool } from './tool-column.ts';

/** Selects the site's own head, foot and navigation, which stay, and what shows nothing. */
const OF_SITE =
  'header, nav, footer, [role=banner], [role=navigation], [role=contentinfo], [role=search], [role=menubar], h1, script, style, link, template, noscript';

/** Names of columns beside the article. Styles of buttons and words are called secondary as well, with more around it. */
const COLUMN =
  /(^|[\s_-])(side-?bar|side-?col(umn)?|rail|right-?(col|column|rail|side)|widget-?area|aside)([\s_-]|\d|$)|(^|\s)secondary(\s|$)/i;

/** Names of the site's own head, foot and menus. */
const SITE_NAMES = /(^|[\s_-])(nav|navbar|navigation|menu|header|masthead|footer|colophon|breadcrumbs?)([\s_-]|\d|$)/i;

/** Widest column beside the article, as a share of the window. Set by hand. */
const MAX_COLUMN_SHARE = 0.45;

/** Least height in pixels that a column and the article have in common. Set by hand. */
const MIN_BESIDE_PX = 80;

/** Fewest headlines of a group of teasers. Set by hand: two may be part of a text. */
const MIN_TEASERS = 3;

/**
 * Most text of a group of teasers for each of its headlines, in characters: after the article and before it, where the
 * head of an article may hold long links. Set by hand: a headline, an excerpt of some lines, a name and a date.
 */
const MAX_CHARS_PER_TEASER = { after: 600, before: 160 };

/** Fewest paragraphs of the article in the element that holds its text. Set by hand. */
const MIN_PARAGRAPHS = 2;

/** Something that stands around an article. */
export interface Surrounding {
  readonly element: Element;
  readonly family: TidyFamily;
}

/**
 * Find what stands around the article of a page: columns beside it, and groups of teasers before and after it. What lies
 * between two parts of the article is none, and neither is the site's own head, foot and navigation.
 * @param article Elements of the page that hold text or pictures of the article.
 */
export function findSurroundings(article: ReadonlySet<Element>): Surrounding[] {
  const around = withHolders(article);
  const column = columnOf(article);
  const parts = [...article].filter((part) => isInPage(part)).sort(byPlace);
  const [first, last] = [parts[0], parts.at(-1)];
  const found: Surrounding[] = [];
  const visit = (element: Element): void => {
    const children = [...childrenOf(element)];
    const firstPlace = children.findIndex((child) => around.has(child));
    const lastPlace = children.findLastIndex((child) => around.has(child));
    // Lists of links beside the paragraphs are the author's as well, where no name or label says otherwise.
    const isText = children.filter((child) => article.has(child) && nameOf(child) === 'p').length >= MIN_PARAGRAPHS;
    children.forEach((child, place) => {
      if (around.has(child)) {
        if (!article.has(child)) visit(child);
      } else if (!isText && !(place > firstPlace && place < lastPlace)) look(child);
    });
  };
  const look = (element: Element): void => {
    if (isNamedBy(element, OF_SITE) || SITE_NAMES.test(namesOf(element))) return;
    const isAfter = last !== undefined && byPlace(last, element) < 0;
    const isBefore = first !== undefined && byPlace(element, first) < 0;
    const headlines = headlinesIn(element);
    if (isSidebar(element, headlines, column)) found.push({ element, family: 'sidebars' });
    else if ((isAfter || isBefore) && isTeasers(element, headlines, isAfter))
      found.push({ element, family: familyOf(element, 'rail') ?? 'related' });
    else for (const child of childrenOf(element)) look(child);
  };
  if (pageBody()) visit(pageBody());
  return found;
}

const namesOf = (element: Element): string => `${idOf(element)} ${attributeOf(element, 'class') ?? ''}`;

function isSidebar(element: Element, headlines: number, column: DOMRect): boolean {
  if (firstIn(element, 'h1, main')) return false;
  if (COLUMN.test(namesOf(element))) return true;
  // The author of a post may stand in an aside, or in a column beside it.
  if (headlines === 0) return false;
  if (isNamedBy(element, 'aside, [role=complementary]')) return true;
  const { left, right, top, bottom, width } = boxOf(element);
  if (width === 0 || width > innerWidth * MAX_COLUMN_SHARE) return false;
  const isBeside = right <= column.left || left >= column.right;
  return isBeside && Math.min(bottom, column.bottom) - Math.max(top, column.top) >= MIN_BESIDE_PX;
}

/** Finds the parts of a column that has to stay as a whole: of one with tools those that hold more tools, or teasers. */
export function partsToHide(column: Element): Element[] {
  const parts = [...childrenOf(column)].filter(isDrawn);
  if (!isTool(column)) return parts;
  return isOwnMenu(column) ? [] : parts.filter((part) => isTool(part) || headlinesIn(part) >= MIN_TEASERS);
}

/** Tells whether an element is a group of teasers: headlines that are links to as many pages, and little else. */
function isTeasers(element: Element, headlines: number, isAfter: boolean): boolean {
  if (headlines < MIN_TEASERS) return false;
  const text = shownTextOf(element).length;
  return text <= headlines * MAX_CHARS_PER_TEASER[isAfter ? 'after' : 'before'];
}

/** Counts the pages to which links lead that are as long as a headline. */
function headlinesIn(element: Element): number {
  return new Set(headlineLinks(element).map((link) => attributeOf(link, 'href'))).size;
}

/** Finds the links in an element that are as long as a headline. */
export const headlineLinks = (element: Element): Element[] =>
  [...allIn(element, 'a[href]')].filter((link) => textOf(link).length >= MIN_HEADLINE_CHARS);

/** The box around the blocks of the article. */
function columnOf(article: ReadonlySet<Element>): DOMRect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of article) {
    if (!isNamedBy(part, 'p, h2, h3, h4, blockquote, ul, ol, pre')) continue;
    const rect = boxOf(part);
    if (rect.width === 0) continue;
    left = Math.min(left, rect.left);
    top = Math.min(top, rect.top);
    right = Math.max(right, rect.right);
    bottom = Math.max(bottom, rect.bottom);
  }
  return left < right ? new DOMRect(left, top, right - left, bottom - top) : new DOMRect(0, 0, innerWidth, 0);
}
