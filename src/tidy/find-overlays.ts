/** Share of the window that makes a fixed box a cover. */
const COVER = 0.35;

/** A bar at the foot of the window is no higher than this share of it. */
const BAR = 0.4;

/**
 * Boxes that the page holds fast over its text: covers, bars at the foot, floating players and buttons. A bar at the
 * head of the window is the site's own navigation and stays.
 */
export function findOverlays(): Element[] {
  const found: Element[] = [];
  for (const element of document.body?.querySelectorAll('*') ?? []) {
    if (isOverlay(element) && !found.some((outer) => outer.contains(element))) found.push(element);
  }
  return found;
}

function isOverlay(element: Element): boolean {
  if (element.localName === 'lectern-reader' || getComputedStyle(element).position !== 'fixed') return false;
  const { width, height, top, bottom } = element.getBoundingClientRect();
  if (width === 0 || height === 0 || bottom <= 0 || top >= innerHeight) return false;
  if (width * height >= innerWidth * innerHeight * COVER) return true;
  return top > innerHeight * (1 - BAR) && height <= innerHeight * BAR;
}
