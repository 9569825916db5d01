/**
 * Sorts elements of the page that this runs in; sent as text, so it names nothing outside.
 * @param areSeen True asks for the selectors of which something can be seen; false for those of which something cannot be used:
 *   not there, not shown, out of reach, or covered.
 */
export function usableParts(selectors: readonly string[], areSeen: boolean): string[] {
  const isShown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    const options = { opacityProperty: true, visibilityProperty: true };
    return element.checkVisibility(options) && width > 0 && height > 0;
  };
  const isInReach = (element: Element): boolean => {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    // Of what is larger than the window, the middle may be off it.
    const x = Math.min(Math.max(left + width / 2, left + 2), innerWidth - 2);
    const y = Math.min(Math.max(top + height / 2, 2), innerHeight - 2);
    return element.contains(document.elementFromPoint(x, y));
  };
  return selectors.filter((selector) => {
    const found = [...document.querySelectorAll(selector)];
    if (areSeen) return found.some(isShown);
    return found.length === 0 || !found.every((element) => isShown(element) && isInReach(element));
  });
}

/**
 * Brings an element into the window; sent as text, as above.
 * @returns Its middle in the window; undefined while it is not shown.
 */
export function middleOf(selector: string): { x: number; y: number } | undefined {
  const element = document.querySelector(selector);
  if (!element?.checkVisibility({ visibilityProperty: true })) return undefined;
  const isOutside = ({ top, bottom }: DOMRect): boolean => top < 0 || bottom > innerHeight;
  if (isOutside(element.getBoundingClientRect())) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  }
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return undefined;
  return { x: left + width / 2, y: Math.min(Math.max(top + height / 2, 2), innerHeight - 2) };
}
