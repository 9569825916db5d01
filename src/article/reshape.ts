/**
 * Give an element another name; its attributes and children stay.
 * @returns The new element, in the old one's place.
 */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Put an element's children in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
