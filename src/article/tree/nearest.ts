/**
 * Finds the nearest of some elements that contains an element or is that element.
 * @param element The element to start from.
 * @param holders A set or a map of the elements that may contain it.
 * @returns Undefined if none does, or if there is no element.
 */
export function nearest(
  element: Element | null | undefined,
  holders: { has(element: Element): boolean },
): Element | undefined {
  let holder = element;
  while (holder && !holders.has(holder)) holder = holder.parentElement;
  return holder ?? undefined;
}

/** The node that holds another and stands in the element itself. @param node Any node in the element. */
export function outermost(node: Node, element: Element): ChildNode {
  let holder = node;
  while (holder.parentNode && holder.parentNode !== element) holder = holder.parentNode;
  return holder as ChildNode;
}
