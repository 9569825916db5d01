/** List the elements below a node that match a selector, in the order of the page. @throws Where the selector is none. */
export function elementsIn<Name extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  selector: Name,
): HTMLElementTagNameMap[Name][];
export function elementsIn<Found extends Element = Element>(root: ParentNode, selector: string): Found[];
export function elementsIn(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}
