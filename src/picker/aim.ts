import { bodyOf, childrenOf, own, parentOf } from '../shared/page-elements.ts';

/** Ways to go from one element to another. */
export type Direction = 'wider' | 'narrower' | 'previous' | 'next';

/** Least width and height of an element that can be aimed at by keys, in pixels. Set by hand: smaller ones count visits. */
const MIN_SIDE_PX = 4;

/** The element of a page that is aimed at. */
export class Aim {
  #element: Element | undefined;
  /** Elements from which one came by going wider, the last one at the end. */
  #within: Element[] = [];

  /** The element; undefined while none is, and once it has gone from the page. */
  get element(): Element | undefined {
    return this.#element?.isConnected ? this.#element : undefined;
  }

  /** Aim at an element. @returns True if it is another than before. */
  at(element: Element | undefined): boolean {
    const isOther = element !== this.#element;
    if (isOther) this.#within = [];
    this.#element = element;
    return isOther;
  }

  /** Aim at what is around it, in it or beside it; without anything to go from, at the page's first part. */
  go(direction: Direction): void {
    const from = this.element;
    const body = bodyOf(document);
    if (!from) this.at((body && firstSeen(childrenOf(body))) ?? body ?? undefined);
    else if (direction === 'wider') this.#widen(from);
    else if (direction === 'narrower') this.#narrow(from);
    else this.at(besides(from, direction) ?? from);
  }

  /** True if there is something to go to. */
  can(direction: 'wider' | 'narrower'): boolean {
    const { element } = this;
    if (!element) return false;
    return direction === 'wider' ? element !== bodyOf(document) : firstSeen(childrenOf(element)) !== undefined;
  }

  #widen(from: Element): void {
    const around = parentOf(from);
    if (!around || from === bodyOf(document)) return;
    this.#element = around;
    this.#within.push(from);
  }

  #narrow(from: Element): void {
    const before = this.#within.pop();
    if (before?.isConnected && parentOf(before) === from) this.#element = before;
    else this.at(firstSeen(childrenOf(from)) ?? from);
  }
}

/** Finds the next one beside an element, or beside what is around it. */
function besides(element: Element, direction: 'previous' | 'next'): Element | undefined {
  const step = direction === 'next' ? 'nextElementSibling' : 'previousElementSibling';
  const body = bodyOf(document);
  const beside = (of: Element) => own<Element | null>(Element, step, of);
  for (let around: Element | null = element; around && around !== body; around = parentOf(around)) {
    for (let other = beside(around); other; other = beside(other)) if (isSeen(other)) return other;
  }
  return undefined;
}

const firstSeen = (elements: Iterable<Element>): Element | undefined => [...elements].find(isSeen);

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= MIN_SIDE_PX && height >= MIN_SIDE_PX && element.checkVisibility({ visibilityProperty: true });
}
