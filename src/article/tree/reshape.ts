/**
 * Gives an element another name; its attributes and children stay.
 * @returns The new element, in the old one's place.
 */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/**
 * Puts a new element of this name around an element.
 * @returns The new element, in the element's place.
 */
export function wrap(element: Element, name: string): Element {
  const box = element.ownerDocument.createElement(name);
  element.replaceWith(box);
  box.append(element);
  return box;
}

/**
 * Puts all children of an element into one new element of this name inside it.
 * @returns The new element.
 */
export function wrapContent(element: Element, name: string): Element {
  const box = element.ownerDocument.createElement(name);
  box.append(...element.childNodes);
  element.append(box);
  return box;
}
