/** Value of an attribute: `true` writes it empty, `false` and `undefined` leave it out. */
export type AttributeValue = string | number | boolean | undefined;

/** Child of an element: a string becomes a text node, `undefined` is left out. */
export type Child = Node | string | undefined;

/**
 * Builds an HTML element; the only way in which Lectern makes its own interface.
 * @param tag Name of the element.
 * @param attributes Its attributes by their names in HTML (`class`, `for`, `aria-label` …). Listeners are not
 * attributes: use `addEventListener`.
 * @param children Its content, in order. A string is always text, never markup.
 * @returns The new element, in no document yet.
 * @throws {DOMException} When a name is no valid tag or attribute name.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes?: Readonly<Record<string, AttributeValue>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag];
export function element(
  tag: string,
  attributes?: Readonly<Record<string, AttributeValue>>,
  ...children: readonly Child[]
): HTMLElement;
export function element(
  tag: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
