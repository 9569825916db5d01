import type { TidyFamily } from '../shared/tidy-families.ts';

/** Elements that are the site's own head, foot or navigation, and stay. */
const OF_SITE =
  'header, nav, footer, [role=banner], [role=navigation], [role=contentinfo], [role=search], [role=menubar], h1, script, style, link, template, noscript';

/** Names of columns beside the article. */
const NAMED =
  /(^|[\s_-])(sidebar|side-?bar|side-?col(umn)?|rail|right-?(col|column|rail|side)|secondary|widget-?area|aside)([\s_-]|\d|$)/i;

/** Widest column beside the article, as a share of the window. Set by hand. */
const MAX_COLUMN_SHARE = 0.45;

/** Least height in pixels that a column and the article have in common. Set by hand. */
const MIN_BESIDE_PX = 80;

/** Column beside the article. */
export interface Sidebar {
  readonly element: Element;
  readonly family: TidyFamily;
}

/**
 * Find the columns beside the article of a page: what says that it is one, and what stands there. What lies between two
 * parts of the article is none, and neither is the site's own head, foot and navigation.
 * @param article Elements of the page that hold text or pictures of the article.
 */
export function findSidebars(article: ReadonlySet<Element>): Sidebar[] {
  const around = new Set<Element>();
  for (const part of article) {
    for (let holder: Element | null = part; holder && !around.has(holder); holder = holder.parentElement)
      around.add(holder);
  }
  const column = columnOf(article);
  const found: Sidebar[] = [];
  const visit = (element: Element): void => {
    const children = [...element.children];
    const first = children.findIndex((child) => around.has(child));
    const last = children.findLastIndex((child) => around.has(child));
    children.forEach((child, place) => {
      if (around.has(child)) {
        if (!article.has(child)) visit(child);
      } else if (!(place > first && place < last) && !child.matches(OF_SITE) && isSidebar(child, column)) {
        found.push({ element: child, family: 'sidebars' });
      }
    });
  };
  visit(document.body);
  return found;
}

function isSidebar(element: Element, column: DOMRect): boolean {
  if (element.querySelector('h1, main')) return false;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (element.matches('aside, [role=complementary]') || NAMED.test(names)) return true;
  const { left, right, top, bottom, width } = element.getBoundingClientRect();
  if (width === 0 || width > innerWidth * MAX_COLUMN_SHARE) return false;
  const isBeside = right <= column.left || left >= column.right;
  return isBeside && Math.min(bottom, column.bottom) - Math.max(top, column.top) >= MIN_BESIDE_PX;
}

/** The box around the blocks of the article. */
function columnOf(article: ReadonlySet<Element>): DOMRect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of article) {
    if (!part.matches('p, h2, h3, h4, blockquote, ul, ol, pre')) continue;
    const rect = part.getBoundingClientRect();
    if (rect.width === 0) continue;
    left = Math.min(left, rect.left);
    top = Math.min(top, rect.top);
    right = Math.max(right, rect.right);
    bottom = Math.max(bottom, rect.bottom);
  }
  return left < right ? new DOMRect(left, top, right - left, bottom - top) : new DOMRect(0, 0, innerWidth, 0);
}
