/**
 * The nearest of some elements that holds another, or is it.
 * @param element Where to begin; nothing holds what is no element.
 * @param holders A set or a map of the elements that may hold it.
 */
export function nearest(
  element: Element | null | undefined,
  holders: { has(element: Element): boolean },
): Element | undefined {
  let holder = element;
  while (holder && !holders.has(holder)) holder = holder.parentElement;
  return holder ?? undefined;
}
