/** Make an element for the document of a node. */
export function madeBeside<Name extends keyof HTMLElementTagNameMap>(
  node: Node,
  name: Name,
): HTMLElementTagNameMap[Name];
export function madeBeside(node: Node, name: string): HTMLElement;
export function madeBeside(node: Node, name: string): HTMLElement {
  return (node.ownerDocument as Document).createElement(name);
}
