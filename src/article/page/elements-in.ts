import { nodesOf } from '../../shared/page-elements.ts';

/** List the elements below a node that match a selector, in the order of the page. @throws Where the selector is none. */
export function elementsIn<Name extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  selector: Name,
): HTMLElementTagNameMap[Name][];
export function elementsIn<Found extends Element = Element>(root: ParentNode, selector: string): Found[];
export function elementsIn(root: ParentNode, selector: string): Element[] {
  return nodesOf(root.querySelectorAll(selector));
}

/** Gives the first element below a node that matches a selector; null where none does. @throws Where the selector is none. */
export function firstIn<Name extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  selector: Name,
): HTMLElementTagNameMap[Name] | null;
export function firstIn<Found extends Element = Element>(root: ParentNode, selector: string): Found | null;
export function firstIn(root: ParentNode, selector: string): Element | null {
  return root.querySelector(selector);
}
