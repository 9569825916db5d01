import { parentOf } from '../shared/page-elements.ts';

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

/** Finds the trees in an element that have to be searched one by one: its own, and the open shadow trees in it. */
export function treesIn(element: Element): ParentNode[] {
  const shadows = [element, ...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [element, ...shadows];
}

/** True if the content of an element is longer than its box and can be scrolled there. */
export function isScroller(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight) return false;
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'auto' || overflowY === 'scroll';
}
