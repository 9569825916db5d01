/** Read the text of a node as it stands, with all its white space; empty where there is no node. */
export const rawText = (node: Node | null | undefined): string => (node ? (node.textContent ?? '') : '');

/** Read the value of an attribute; empty where the element has none, or there is no element. */
export const attributeText = (element: Element | null | undefined, name: string): string =>
  element ? (element.getAttribute(name) ?? '') : '';

/**
 * Joins letters and the marks after them to one sign where Unicode has one ("c" and a caron to "č"): typefaces have such
 * letters, but not each mark alone, and Chromium then draws letter and mark in another typeface. Other signs stay.
 */
export function joinMarks(text: string): string {
  return text.replace(/.[\u0300-\u036f]+/g, (letter) => letter.normalize());
}
