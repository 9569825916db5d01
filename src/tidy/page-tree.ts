import { allIn, holds, isNamedBy, nameOf, own, parentOf } from '../shared/page-elements.ts';
import { shadowOf } from '../shared/shadow-of.ts';

/** Finds the element around another, out of a shadow tree as well. */
export function holderOf(element: Element): Element | null {
  const around = parentOf(element);
  if (around) return around;
  const root = element.getRootNode();
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

/** True if the content of an element is longer than its box and can be scrolled there. */
export function isScroller(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'auto' || overflowY === 'scroll';
}
