import { allIn, attributeOf, boxOf, closestOf, holds, styleOf } from '../shared/page-elements.ts';
import type { Changes } from './changes.ts';
import { isBackdrop, isOnScreen } from './find-layers.ts';
import { markFree } from './marks.ts';
import { heightsOf, isScroller, pageBody, pageRoot, withHolders } from './page-tree.ts';

/** Spread in pixels from which a shadow or an outline around a box is a cover over the rest of the page. Set by hand. */
const MIN_SPREAD_PX = 500;

/** Most elements whose filters, shadows and clipping are looked at; a bound for large pages. */
const MAX_LOOKED_AT = 4000;

/** Least share of the window's height by which content is longer than its box if it is a locked scroller. Set by hand. */
const MIN_OVERFLOW_SHARE = 0.1;

/**
 * Give back what a layer that is hidden now had locked: scrolling, presses, selection, focus, sharp text; and take away
 * the covers that it left.
 * @param content Elements that hold the page's own content: those of its article, or all that is no layer.
 * @param changes Notes what is changed.
 * @returns Covers that are left and have nothing in them: they are to be hidden too.
 */
export function freePage(content: readonly Element[], changes: Changes): Element[] {
  const around = withHolders([...content, pageRoot(), pageBody()]);
  freeScrolling(around, changes);
  const parts = new Set(content);
  for (const element of around) if (!parts.has(element)) freeOne(element, changes);
  freePresses(content, changes);
  for (const element of parts) freeOne(element, changes);
  return coversLeft(around, changes);
}

/**
 * Tells whether the page can be used again: nothing keeps it from scrolling, nothing covers it, nothing makes it inert.
 * @param isArticle True if the content is that of an article: other pages may lie under something of their own.
 */
export function isFree(content: readonly Element[], isArticle: boolean): boolean {
  const { scrollHeight, clientHeight } = pageRoot();
  const [root, body] = [pageRoot(), pageBody()].map((element) => getComputedStyle(element));
  const hides = (overflow: string | undefined): boolean => overflow === 'hidden' || overflow === 'clip';
  const isLong = scrollHeight > clientHeight * (1 + MIN_OVERFLOW_SHARE);
  if (isLong && (hides(root?.overflowY) || (hides(body?.overflowY) && root?.overflowY === 'visible'))) return false;
  const seen = content.filter(isOnScreen).slice(0, MAX_PROBED);
  if (seen.some((part) => closestOf(part, '[inert]') !== null)) return false;
  return seen.length === 0 || !isArticle || seen.some(canBePressed);
}

/** Most parts of the article that are tried. */
const MAX_PROBED = 12;

/** True if a press in the middle of what can be seen of an element meets it. */
function canBePressed(part: Element): boolean {
  const { left, right, top, bottom } = boxOf(part);
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const hit = document.elementFromPoint(x, y);
  if (hit === null || hit === pageRoot() || hit === pageBody()) return false;
  return holds(part, hit) || holds(hit, part);
}

/** Lets the window scroll, and the elements that scroll in its place. */
function freeScrolling(around: ReadonlySet<Element>, changes: Changes): void {
  const root = pageRoot();
  const { body } = document;
  const styles = [root, body].map((element) => getComputedStyle(element));
  const isLocked = styles.some(({ overflowY, position, touchAction }) => {
    return overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed' || touchAction === 'none';
  });
  if (isLocked && !scrollsItself()) {
    const top = Number.parseFloat(styles[1]?.top ?? '');
    const wasFixed = styles[1]?.position === 'fixed';
    for (const element of [root, body]) markFree(element, 'scroll', changes);
    giveBackRoom([root, body], changes);
    if (wasFixed && top < 0) scrollTo({ top: -top, behavior: 'instant' });
  }
  for (const element of around) {
    if (element === root || element === body || !(element instanceof HTMLElement)) continue;
    const { overflowY } = getComputedStyle(element);
    const { scrollHeight, clientHeight } = heightsOf(element);
    const isTall = clientHeight >= innerHeight / 2;
    const isCut = scrollHeight > clientHeight + innerHeight * MIN_OVERFLOW_SHARE;
    if ((overflowY === 'hidden' || overflowY === 'clip') && isTall && isCut) markFree(element, 'scroller', changes);
  }
}

/** Widest scroll bar in pixels, as a script measures it where the window itself shows none. Set by hand. */
const MAX_BAR_PX = 20;

/** Takes away the room that a lock has put in the place of the window's scroll bar, which is there again. */
function giveBackRoom(elements: readonly HTMLElement[], changes: Changes): void {
  const bar = innerWidth - pageRoot().clientWidth;
  for (const element of elements) {
    for (const side of ['padding-right', 'margin-right']) {
      const room = Number.parseFloat(styleOf(element).getPropertyValue(side));
      const own = bar > 0 ? room - bar : room <= MAX_BAR_PX ? 0 : -1;
      if (room > 0 && own >= 0) changes.force(element, side, `${own}px`);
    }
  }
}

/** True if the page is an app whose window never scrolls, since a part of it does. */
function scrollsItself(): boolean {
  const { scrollHeight, clientHeight } = pageRoot();
  if (Math.max(scrollHeight, heightsOf(pageBody()).scrollHeight) > clientHeight * (1 + MIN_OVERFLOW_SHARE))
    return false;
  const points = [0.3, 0.5, 0.7].map((share) => document.elementFromPoint(innerWidth * share, innerHeight / 2));
  return [...withHolders(points.filter((hit) => hit !== null))].some(isScroller);
}

function freeOne(element: Element, changes: Changes): void {
  const style = getComputedStyle(element);
  if (style.pointerEvents === 'none') markFree(element, 'pointer', changes);
  if (style.filter.includes('blur')) markFree(element, 'filter', changes);
  if (style.userSelect === 'none') markFree(element, 'select', changes);
  if (attributeOf(element, 'inert') !== null) changes.take(element, 'inert');
  if (attributeOf(element, 'aria-hidden') === 'true') changes.take(element, 'aria-hidden');
  freeOfDrawn(element, changes);
}

/** Takes away the covers that style sheets draw before and after what is in an element. */
function freeOfDrawn(element: Element, changes: Changes): void {
  for (const pseudo of ['before', 'after'] as const) {
    const { content, position, width, height } = getComputedStyle(element, `::${pseudo}`);
    if (content === 'none' || !['fixed', 'absolute'].includes(position)) continue;
    const isWide = Number.parseFloat(width) >= innerWidth * COVER_SIDE;
    if (isWide && Number.parseFloat(height) >= innerHeight * COVER_SIDE) markFree(element, pseudo, changes);
  }
}

/** Share of the window's width and height that a drawn cover has at least. Set by hand. */
const COVER_SIDE = 0.9;

/** Gives back each element that rules shut off by itself. */
function freePresses(content: readonly Element[], changes: Changes): void {
  const isShut = content.slice(0, MAX_LOOKED_AT).some((part) => getComputedStyle(part).pointerEvents === 'none');
  if (isShut) markFree(pageRoot(), 'pointers', changes);
}

/** Finds covers with nothing in them that lie over the content, and boxes whose shadow darkens all around them. */
function coversLeft(around: ReadonlySet<Element>, changes: Changes): Element[] {
  const covers = new Set<Element>();
  for (const share of [0.2, 0.5, 0.8]) {
    for (const hit of document.elementsFromPoint(innerWidth * share, innerHeight * share)) {
      if (around.has(hit)) break;
      freeOfDrawn(hit, changes);
      if (getComputedStyle(hit).position !== 'static' && isBackdrop(hit)) covers.add(hit);
    }
  }
  for (const element of [...allIn(pageBody(), '*')].slice(0, MAX_LOOKED_AT)) {
    if (!around.has(element) && darkens(element)) covers.add(element);
  }
  return [...covers];
}

function darkens(element: Element): boolean {
  const { boxShadow, outlineStyle, outlineWidth, position } = getComputedStyle(element);
  if (position === 'static' || (boxShadow === 'none' && outlineStyle === 'none')) return false;
  const lengths = [...boxShadow.matchAll(/(\d+(?:\.\d+)?)px/g)].map(([, length]) => Number(length));
  const spread = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  return Math.max(0, spread, ...lengths) >= MIN_SPREAD_PX;
}
