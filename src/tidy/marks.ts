import { allIn, attributeOf, closestOf, parentOf, setAttributeOf } from '../shared/page-elements.ts';
import type { TidyFamily } from '../shared/tidy-families.ts';
import type { Changes } from './changes.ts';
import { pageRoot } from './page-tree.ts';

/** Attribute on an element of the page that is hidden; its value is the family and the way. */
export const TIDY_MARK = 'data-lectern-tidy';

/** Attribute on an element that a layer had locked; its value lists what is given back. */
export const FREE_MARK = 'data-lectern-free';

/** Attribute on an element that keeps its width; its value is the width in pixels. */
export const WIDTH_MARK = 'data-lectern-width';

/** Ways to hide an element: out of the layout, or in its place, since columns beside it would move up. */
export type Way = 'gone' | 'column';

/** Raises the weight of a selector above any that a page is likely to have. */
const strong = (selector: string): string => `:is(#lectern#lectern#lectern#lectern, ${selector})`;

const freed = (what: string): string => strong(`[${FREE_MARK}~=${what}]`);

/** Styles that hide what is marked, and give back what a layer had locked. */
const markStyles = (): string => `
  ${strong(`[${TIDY_MARK}~=gone]`)} { display: none !important; }
  ${strong(`[${TIDY_MARK}~=column]`)}, ${strong(`[${TIDY_MARK}~=column] *`)} { visibility: hidden !important; }
  ${strong(`[${TIDY_MARK}~=column]`)} { max-block-size: 0 !important; overflow: hidden !important; }
  ${freed('scroll')} { overflow: visible !important; position: static !important; touch-action: auto !important; overscroll-behavior: auto !important; }
  ${freed('scroller')} { overflow-y: auto !important; touch-action: auto !important; }
  ${freed('pointer')} { pointer-events: auto !important; }
  ${freed('pointers')} :is(a, button, input, select, textarea, label, summary, p, li, td, th, h1, h2, h3, h4, h5, h6, blockquote, main, article, section, figure) { pointer-events: auto !important; }
  ${freed('select')}, ${freed('select')} * { user-select: text !important; -webkit-user-select: text !important; }
  ${freed('filter')} { filter: none !important; opacity: 1 !important; }
  ${freed('before')}::before, ${freed('after')}::after { display: none !important; }
`;

/**
 * Hide whatever is marked, by one style sheet that is added to the page's own.
 * @param signal Takes the sheet away when it is aborted.
 * @returns A function that lets elements marked with `WIDTH_MARK` be no wider than these widths in pixels.
 */
export function hideMarked(signal: AbortSignal): (widths: Iterable<number>) => void {
  const sheet = new CSSStyleSheet();
  const styles = markStyles();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return (widths) => {
    const rules = [...widths].map(
      (width) => `${strong(`[${WIDTH_MARK}="${width}"]`)} { max-inline-size: ${width}px !important; }`,
    );
    sheet.replaceSync(styles + rules.join(''));
  };
}

/**
 * Mark an element of the page as hidden.
 * @param changes Notes how it is shown again.
 */
export function mark(element: Element, family: TidyFamily, changes: Changes): void {
  const way = wayOf(element);
  setAttributeOf(element, TIDY_MARK, `${family} ${way}`);
  changes.note(() => setAttributeOf(element, TIDY_MARK, null));
  if (way === 'column') return;
  // Layers of rules and styles of the element itself weigh more than any selector, and shadow trees have sheets of their own.
  if ('style' in element && getComputedStyle(element).display !== 'none') {
    changes.force(element as HTMLElement, 'display', 'none');
  }
}

/** In a grid the next element takes the place of a hidden one: the article would move into the column of a rail. */
function wayOf(element: Element): Way {
  const parent = parentOf(element);
  const isGrid = parent !== null && getComputedStyle(parent).display.endsWith('grid');
  return isGrid && !['fixed', 'absolute'].includes(getComputedStyle(element).position) ? 'column' : 'gone';
}

/** True if an element is in one that is hidden, or is one. */
export function isMarked(element: Element): boolean {
  return closestOf(element, `[${TIDY_MARK}]`) !== null;
}

/**
 * Add a word to those of an element's mark of what is given back.
 * @param changes Notes how it is taken out again.
 */
export function markFree(element: Element, what: string, changes: Changes): void {
  const words = wordsOfMark(element);
  if (words.includes(what)) return;
  setAttributeOf(element, FREE_MARK, [...words, what].join(' '));
  changes.note(() => {
    const left = wordsOfMark(element).filter((word) => word !== what);
    if (left.length > 0) setAttributeOf(element, FREE_MARK, left.join(' '));
    else setAttributeOf(element, FREE_MARK, null);
  });
  // Styles of the element itself and rules in a layer that are marked as important weigh more than any selector.
  const style = getComputedStyle(element);
  const left = (LOCKS[what] ?? []).filter(([property, locked]) => locked.test(style.getPropertyValue(property)));
  for (const [property, , free] of left) changes.force(element as HTMLElement, property, free);
}

/** Values that lock, and what is put in their place where a rule of the page weighs more than ours. */
const LOCKS: Readonly<Record<string, readonly (readonly [property: string, locked: RegExp, free: string])[]>> = {
  scroll: [
    ['overflow-y', /hidden|clip/, 'visible'],
    ['position', /fixed/, 'static'],
    ['touch-action', /none/, 'auto'],
  ],
  scroller: [['overflow-y', /hidden|clip/, 'auto']],
  pointer: [['pointer-events', /none/, 'auto']],
  filter: [['filter', /blur/, 'none']],
  select: [['user-select', /none/, 'text']],
};

const wordsOfMark = (element: Element): string[] => attributeOf(element, FREE_MARK)?.split(' ') ?? [];

/** Let every element grow as wide as it would. */
export function unmarkWidths(): void {
  for (const element of allIn(pageRoot(), `[${WIDTH_MARK}]`)) setAttributeOf(element, WIDTH_MARK, null);
}
