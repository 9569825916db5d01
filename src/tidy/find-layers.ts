import {
  allIn,
  boxOf,
  childrenOf,
  firstIn,
  hasBox,
  holds,
  isNamedBy,
  nameOf,
  rawTextOf,
} from '../shared/page-elements.ts';
import { READER_HOST } from '../shared/reader-host.ts';
import { AGREEMENT, COOKIES, STORES } from './layer-words.ts';
import { holderOf, pageBody, pageRoot, shadowIn, shownTextOf, treeOf, treesIn, withHolders } from './page-tree.ts';

/** Smallest share of the window that a layer covers to be a cover. Set by hand. */
const MIN_COVER_SHARE = 0.35;

/** Points of the window at which layers are looked for, as shares of its width and of its height. */
const PROBES = [0.1, 0.5, 0.9].flatMap((x) => [0.05, 0.1, 0.5, 0.95].map((y) => [x, y] as const));

/** Selects what may be drawn above the page without a fixed place. */
const TOP_LAYER = 'dialog:modal, :popover-open';

/**
 * Find the layers that lie over the page: what is fixed to the window, what stands in the browser's top layer, covers
 * that are laid over the whole page; those of shadow trees too.
 * @param roots Elements of the page in and of which they are looked for.
 * @returns The outermost ones that can be seen.
 */
export function findLayers(roots: Iterable<Element> = pageBody()?.children ?? []): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    if (isLayer(element)) found.push(element);
    else {
      for (const child of shadowIn(element)?.children ?? []) visit(child);
      for (const child of childrenOf(element)) visit(child);
    }
  };
  for (const root of roots) visit(root);
  return found;
}

/** Find layers that are on the screen by a few points of it: some were there before and have only now been opened. */
export function findLayersOnScreen(): Element[] {
  const met = withHolders(PROBES.flatMap(([x, y]) => elementsAt(document, x * innerWidth, y * innerHeight)));
  for (const element of allIn(pageRoot(), TOP_LAYER)) met.add(element);
  const found = [...met].filter(isLayer);
  return found.filter((element) => !found.some((other) => other !== element && holds(other, element)));
}

/** Finds the elements at a point of the window, in shadow trees too. */
function elementsAt(tree: Document | ShadowRoot, x: number, y: number): Element[] {
  // Asked of a shadow tree, browsers name elements around it as well.
  const found = tree.elementsFromPoint(x, y).filter((element) => treeOf(element) === tree);
  const inside = found.flatMap((element) => {
    const shadow = shadowIn(element);
    return shadow ? elementsAt(shadow, x, y) : [];
  });
  return [...found, ...inside];
}

function isLayer(element: Element): boolean {
  if (nameOf(element) === READER_HOST || !(element instanceof HTMLElement)) return false;
  const { position, visibility, opacity, zIndex } = getComputedStyle(element);
  const isRaised = position === 'absolute' && Number(zIndex) > 0;
  const isPlaced =
    position === 'fixed' ||
    (isRaised && isCover(element)) ||
    (hasPlace(position) && isAskingBar(element, position === 'sticky'));
  if (!isPlaced && !isNamedBy(element, TOP_LAYER)) return false;
  return visibility !== 'hidden' && Number(opacity) > MIN_OPACITY && isOnScreen(element);
}

const hasPlace = (position: string): boolean => position === 'sticky' || position === 'absolute';

/** Distance in pixels from an edge of the window up to which a bar lies at it. Set by hand. */
const EDGE_PX = 20;

/** Least room in pixels for the head of a site, below which a bar waits to stick to the edge. Set by hand. */
const HEAD_PX = 120;

/** Least width of a bar, as a share of the window's. Set by hand. */
const MIN_BAR_SHARE = 0.6;

/** Longest text of such a bar, in characters. Set by hand. */
const MAX_BAR_CHARS = 1500;

/** True for a bar along an edge of the window that asks for consent or leads to an app: few others lie over a page unfixed. */
function isAskingBar(element: Element, isSticky: boolean): boolean {
  const { width, top, bottom } = boxOf(element);
  const isAtEdge = top <= (isSticky ? HEAD_PX : EDGE_PX) || bottom >= innerHeight - EDGE_PX;
  if (width < innerWidth * MIN_BAR_SHARE || !isAtEdge) return false;
  const words = rawTextOf(element);
  return (
    words.length <= MAX_BAR_CHARS && (COOKIES.test(words) || AGREEMENT.test(words) || firstIn(element, STORES) !== null)
  );
}

/** Opacity up to which a layer is not seen. */
const MIN_OPACITY = 0.02;

/** True if a part of an element lies in the window. */
export function isOnScreen(element: Element): boolean {
  const { width, height, top, bottom, left, right } = boxOf(element);
  return width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

/** True if an element covers a good part of the window. */
export function isCover(element: Element): boolean {
  const { top, bottom, left, right } = boxOf(element);
  const width = Math.min(right, innerWidth) - Math.max(left, 0);
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
  return width > 0 && height > 0 && width * height >= innerWidth * innerHeight * MIN_COVER_SHARE;
}

/** True for a cover in which there is nothing to read, to see or to press. */
export function isBackdrop(element: Element): boolean {
  if (!isCover(element) || wordsIn(element) !== '') return false;
  return firstIn(element, 'img, video, audio, canvas, iframe, input, button, a, svg, object, embed') === null;
}

/**
 * Find what a layer is drawn in: elements around it in which nothing else is shown, such as the wrapper that draws the
 * cover behind a box, or the host of its shadow tree.
 */
export function wholeLayer(layer: Element, isArticle: (element: Element) => boolean): Element {
  let whole = layer;
  for (
    let around = holderOf(layer);
    around && around !== pageBody() && around !== pageRoot();
    around = holderOf(around)
  ) {
    if (isArticle(around) || wordsIn(around) !== wordsIn(whole) || hasMore(around, whole)) break;
    whole = around;
  }
  return whole;
}

/** True if something that can be seen without words stands in an element beside a layer. */
function hasMore(around: Element, layer: Element): boolean {
  return [...allIn(around, 'img, video, canvas, iframe, input, button, object, embed')].some(
    (thing) => !holds(layer, thing) && hasBox(thing, { visibilityProperty: true }),
  );
}

/** Reads the words that an element shows, in shadow trees too. */
export function wordsIn(element: Element): string {
  const shown = treesIn(element).flatMap((tree) => (tree instanceof Element ? [tree] : [...tree.children]));
  const words = shown.map((each) => shownTextOf(each));
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
