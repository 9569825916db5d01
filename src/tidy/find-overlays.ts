import { READER_HOST } from '../shared/reader-host.ts';

/** Smallest share of the window that a fixed box covers to be an overlay wherever it is. Set by hand. */
const MIN_COVER_SHARE = 0.35;

/** Largest share of the window's height that a bar at its foot takes. Set by hand: higher ones are columns. */
const MAX_BAR_SHARE = 0.4;

/** Points of the window at which overlays are looked for, as shares of its width and of its height. */
const PROBES = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.95].map((y) => [x, y] as const));

/**
 * Find the boxes that the page fixes over its text: covers, bars at the foot, floating players and buttons. A bar at
 * the head of the window is the site's own navigation and stays.
 * @param roots Elements of the page; the whole page if none are given.
 * @returns The outermost overlays among the roots and within them.
 */
export function findOverlays(roots: Iterable<Element> = document.body?.children ?? []): Element[] {
  const found: Element[] = [];
  const add = (element: Element): void => {
    if (isOverlay(element) && !found.some((outer) => outer.contains(element))) found.push(element);
  };
  for (const root of roots) {
    add(root);
    for (const element of root.querySelectorAll('*')) add(element);
  }
  return found;
}

/** Find overlays that are on the screen by a few points of it: some were there before and have only now been opened. */
export function findOverlaysOnScreen(): Element[] {
  const met = new Set(PROBES.flatMap(([x, y]) => document.elementsFromPoint(x * innerWidth, y * innerHeight)));
  const found = [...met].filter(isOverlay);
  return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
}

function isOverlay(element: Element): boolean {
  if (element.localName === READER_HOST || getComputedStyle(element).position !== 'fixed') return false;
  const { width, height, top, bottom } = element.getBoundingClientRect();
  if (width === 0 || height === 0 || bottom <= 0 || top >= innerHeight) return false;
  if (width * height >= innerWidth * innerHeight * MIN_COVER_SHARE) return true;
  return top > innerHeight * (1 - MAX_BAR_SHARE) && height <= innerHeight * MAX_BAR_SHARE;
}
