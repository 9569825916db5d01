import { foldSpace } from '../article/text/words.ts';
import { allIn, holds, isNamedBy, nameOf, own, parentOf, rawTextOf } from '../shared/page-elements.ts';
import { shadowOf } from '../shared/shadow-of.ts';

/** Gives the body of the page of this window. */
export const pageBody = (): HTMLElement => own(Document, 'body', document);

/** Gives the root element of the page of this window. */
export const pageRoot = (): HTMLElement => own(Document, 'documentElement', document);

/** True for elements in the body of the page of this window. */
export const isInBody = (element: Element): boolean => pageBody() !== null && holds(pageBody(), element);

/** Reads the text of an element of the page with its white space folded; empty if there is none. */
export const textOf = (element: Element | null | undefined): string => foldSpace(element ? rawTextOf(element) : '');

/** Reads the text that an element shows; empty for what is no element of HTML. */
export const shownTextOf = (element: Element): string =>
  element instanceof HTMLElement ? own<string>(HTMLElement, 'innerText', element) : '';

/** Gives the root of the tree that an element stands in. */
export const treeOf = (element: Element): Node => own<Node['getRootNode']>(Node, 'getRootNode', element).call(element);

/** Compares elements by their places in the page, for sorting. */
export const byPlace = (one: Element, other: Element): number =>
  own<Node['compareDocumentPosition']>(Node, 'compareDocumentPosition', one).call(one, other) &
  Node.DOCUMENT_POSITION_FOLLOWING
    ? -1
    : 1;

/** Finds the element around another, out of a shadow tree as well. */
export function holderOf(element: Element): Element | null {
  const around = parentOf(element);
  if (around) return around;
  const root = treeOf(element);
  return root instanceof ShadowRoot ? root.host : null;
}

/** Finds elements with all that are around them, out of shadow trees as well. */
export function withHolders(elements: Iterable<Element>): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    for (let holder: Element | null = element; holder && !found.has(holder); holder = holderOf(holder)) {
      found.add(holder);
    }
  }
  return found;
}

/** Finds the shadow tree of an element, also a closed one where the element is of the page's own kind. */
export function shadowIn(element: Element): ShadowRoot | null {
  return (
    own<ShadowRoot | null>(Element, 'shadowRoot', element) ?? (nameOf(element).includes('-') ? shadowOf(element) : null)
  );
}

/**
 * Finds the trees in an element that have to be searched one by one: its own, the shadow trees in it, and what is drawn in
 * their slots.
 */
export function treesIn(element: Element): ParentNode[] {
  const trees: ParentNode[] = [element];
  for (const tree of trees) {
    for (const inner of [...(tree instanceof Element ? [tree] : []), ...allIn(tree, '*')]) {
      const shadow = shadowIn(inner);
      if (shadow) trees.push(shadow);
      const slotted = inner instanceof HTMLSlotElement ? inner.assignedElements() : [];
      trees.push(...slotted.filter((part) => !trees.some((other) => holds(other as Element, part))));
    }
  }
  return trees;
}

/** Finds what a selector names in an element, in its shadow trees and slots too. */
export function findIn<Name extends keyof HTMLElementTagNameMap>(
  element: Element,
  selector: Name,
): HTMLElementTagNameMap[Name][];
export function findIn(element: Element, selector: string): Element[];
export function findIn(element: Element, selector: string): Element[] {
  return treesIn(element).flatMap((tree) => {
    const isSlotted = tree !== element && tree instanceof Element && isNamedBy(tree, selector);
    return [...(isSlotted ? [tree] : []), ...allIn(tree, selector)];
  });
}

/** Gives the heights of the content of an element and of the box in which it is shown, in pixels. */
export const heightsOf = (element: Element): Record<'scrollHeight' | 'clientHeight', number> => ({
  scrollHeight: own(Element, 'scrollHeight', element),
  clientHeight: own(Element, 'clientHeight', element),
});

/** True if the content of an element is longer than its box and can be scrolled there. */
export function isScroller(element: Element): boolean {
  const { scrollHeight, clientHeight } = heightsOf(element);
  if (scrollHeight <= clientHeight) return false;
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'auto' || overflowY === 'scroll';
}
