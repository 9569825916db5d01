/** Read the text of a node as it stands, with all its white space; empty where there is no node. */
export const rawText = (node: Node | null | undefined): string => node?.textContent ?? '';

/** Read the value of an attribute; empty where the element has none, or there is no element. */
export const attributeText = (element: Element | null | undefined, name: string): string =>
  element?.getAttribute(name) ?? '';
