import {
  allIn,
  attributeOf,
  baseOf,
  copyOf,
  dataOf,
  emptyPage,
  nameOf,
  nodesOf,
  nodeTypeOf,
  pageOf,
  parentNodeOf,
  removeAttributeOf,
  rootOf,
  setAttributeOf,
} from '../../shared/page-elements.ts';
import { findInsides, type Insides, mayKeepInside, shownChildren } from './page-insides.ts';
import { childrenInRange } from './range-children.ts';
import { isVisible } from './visible.ts';

/** Attribute of the copy's elements that holds the number of the page's element. */
export const NUMBER = 'data-lectern';

/**
 * Deepest nesting of a copy; what is deeper is laid flat: Readability takes minutes, or dies, at ten thousand levels.
 */
const MAX_NESTING = 300;

/** Most elements of a page that is read: with more it would take many seconds. */
const MAX_ELEMENTS = 250_000;

/** A copy of a page that runs nothing and may be changed at will; the page itself is never altered. */
export interface PageCopy {
  readonly document: Document;
  /** Finds the page's element that an element of the copy, or of something made from it, stands for. */
  originOf(element: Element): Element | undefined;
  /** Finds the place of an element among those of the page, by which copies can be put in the page's order. */
  numberOf(element: Element): number | undefined;
  /** Tells whether the page shows the element; always true where nothing is laid out. */
  isShown(element: Element): boolean;
  /** Tells whether the page shows the element in a layer of its own over the rest of the page, or would show it there. */
  isLayer(element: Element): boolean;
  /** True if the page is in a window, so that its elements have boxes. */
  readonly isLaidOut: boolean;
}

/**
 * Copies a page and numbers its elements. Scripts, styles and templates are left out (structured data and TeX are
 * not), nesting is capped, and names that would hide a property of the document or of a form are left out.
 * @param page The live page, or any document.
 * @param range Copies only the head and what is in this range of the page.
 * @param nodeByNode Copies without the browser's own deep copy, as ranges and deep pages are copied anyway.
 * @returns Undefined if the page has more elements than can be read in time (`MAX_ELEMENTS`).
 */
export function copyPage(page: Document, range?: Range, nodeByNode = false): PageCopy | undefined {
  const elements = nodesOf(allIn(page, '*'));
  if (elements.length > MAX_ELEMENTS) return undefined;
  if (elements.length === 0) return pageCopy(page, emptyPage(page), []);
  const whole = range || nodeByNode || isDeep(elements) ? undefined : copyWhole(page, elements);
  // A range lies in one tree.
  const hosts = range ? [] : (whole?.hosts ?? elements.filter((each) => mayKeepInside(nameOf(each))));
  const insides = findInsides(page, hosts);
  const { copied, origins } = whole && insides.size === 0 ? whole : copyPiecemeal(page, insides, range);
  return pageCopy(page, copied, origins);
}

interface Copied {
  readonly copied: Document;
  /** Elements of the page by their numbers. */
  readonly origins: readonly Element[];
}

interface WholeCopy extends Copied {
  /** Elements of the page that may keep something inside. */
  readonly hosts: readonly Element[];
}

function pageCopy(page: Document, copied: Document, origins: readonly Element[]): PageCopy {
  const isLaidOut = page.defaultView !== null && typeof Element.prototype.checkVisibility === 'function';
  return {
    document: copied,
    originOf: (element) => origins[numberOf(element)],
    numberOf: (element) => (origins[numberOf(element)] ? numberOf(element) : undefined),
    isLaidOut,
    isLayer: (element) => {
      const origin = origins[numberOf(element)];
      const window = origin?.ownerDocument.defaultView;
      return window?.getComputedStyle(origin as Element).position === 'fixed';
    },
    isShown: (element) => {
      const origin = isLaidOut ? origins[numberOf(element)] : undefined;
      return !origin || isVisible(origin);
    },
  };
}

/** Copies a page by the browser's own deep copy: both trees list their elements in the same order. */
function copyWhole(page: Document, origins: readonly Element[]): WholeCopy {
  const copied = copyOf(page);
  const hosts: Element[] = [];
  for (const [number, element] of nodesOf(allIn(copied, '*')).entries()) {
    const name = nameOf(element);
    if (isLeftOut(element, name)) element.remove();
    else {
      if (mayKeepInside(name)) hosts.push(origins[number] as Element);
      if (NAMED.has(name)) dropNames(element, copied);
      setAttributeOf(element, NUMBER, String(number));
    }
  }
  return { copied, origins, hosts };
}

/** Copies node by node: pages nested deeper than a copy may be, pages that keep text apart, and parts of a page. */
function copyPiecemeal(page: Document, insides: Insides, range: Range | undefined): Copied {
  const copied = emptyPage(page);
  const origins: Element[] = [];
  copied.documentElement.remove();
  const parents: Node[] = [copied];
  const childrenOf = (node: Node): Node[] => (range ? childrenInRange(node, range) : shownChildren(node, insides));
  for (const { node, level, skip } of walk(rootOf(page), childrenOf)) {
    const parent = parents[Math.min(level, MAX_NESTING)] as Node;
    const name = nodeTypeOf(node) === Node.TEXT_NODE ? '' : nameOf(node as Element);
    if (name === '') parent.appendChild(copied.createTextNode(textIn(node, range)));
    else if (isLeftOut(node as Element, name)) skip();
    else if (name === 'slot' && insides.size > 0) parents[Math.min(level + 1, MAX_NESTING)] = parent;
    else {
      const isHost = insides.has(node) || name === 'frameset';
      const element = isHost ? hostIn(copied, node as Element) : copied.importNode(node as Element, false);
      if (pageOf(node) !== page) completeAddresses(element, baseOf(node));
      if (NAMED.has(name)) dropNames(element, copied);
      element.setAttribute(NUMBER, String(origins.push(node as Element) - 1));
      parent.appendChild(element);
      if (level < MAX_NESTING) parents[level + 1] = element;
    }
  }
  return { copied, origins };
}

/** Makes the block that stands in the copy for a custom element, a frame or a set of frames. */
function hostIn(copied: Document, host: Element): Element {
  // Frames of a whole page are in the place of its body.
  const isBody = nameOf(host) === 'frameset' && !copied.body;
  const element = copied.createElement(isBody ? 'body' : 'div');
  for (const name of ['id', 'class', 'lang', 'dir']) {
    const value = attributeOf(host, name);
    if (value !== null) element.setAttribute(name, value);
  }
  return element;
}

/** Every n-th element is looked at to find out how deep a page is: a chain of `MAX_NESTING` elements has several. */
const SAMPLING_STEP = 50;

/** Tells whether a page is nested deeper than a copy may be. */
function isDeep(elements: readonly Element[]): boolean {
  for (let number = SAMPLING_STEP; number < elements.length; number += SAMPLING_STEP) {
    let level = 0;
    let ancestor: Node | null = elements[number] ?? null;
    while (ancestor && level <= MAX_NESTING) {
      ancestor = parentNodeOf(ancestor);
      level++;
    }
    if (level > MAX_NESTING) return true;
  }
  return false;
}

interface Visit {
  readonly node: Node;
  readonly level: number;
  /** Leaves out the children of this node. */
  skip(): void;
}

/** Visits the root and every element and text below it, in the order in which they are shown, without recursion. */
function* walk(root: Element | null, childrenOf: (node: Node) => Node[]): Generator<Visit> {
  const waiting: { node: Node; level: number }[] = root ? [{ node: root, level: 0 }] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, level } = next;
    const type = nodeTypeOf(node);
    if (type !== Node.ELEMENT_NODE && type !== Node.TEXT_NODE) continue;
    let descend = true;
    yield { node, level, skip: () => (descend = false) };
    if (!descend || type === Node.TEXT_NODE) continue;
    for (const child of childrenOf(node).reverse()) waiting.push({ node: child, level: level + 1 });
  }
}

/** Reads the text of a node as far as it is in a range. */
function textIn(node: Node, range: Range | undefined): string {
  const start = range?.startContainer === node ? range.startOffset : 0;
  const end = range?.endContainer === node ? range.endOffset : undefined;
  return dataOf(node as Text).slice(start, end);
}

function isLeftOut(element: Element, name: string): boolean {
  if (name === 'script') return !/^(application\/ld\+json|math\/)/i.test(attributeOf(element, 'type') ?? '');
  return name === 'style' || name === 'template' || name === 'lectern-reader';
}

/** Elements that a document or a form offers as its properties by their names (HTML standard, "named access"). */
const NAMED = new Set([
  'img',
  'form',
  'embed',
  'object',
  'iframe',
  'input',
  'button',
  'select',
  'textarea',
  'output',
  'fieldset',
]);

/** Drops names of such an element that would hide the DOM's own properties: `<input name="attributes">` in a form, `<img name="body">`. */
function dropNames(element: Element, copied: Document): void {
  for (const attribute of ['id', 'name']) {
    const value = attributeOf(element, attribute);
    if (value && (value in Document.prototype || value in HTMLFormElement.prototype || value in copied)) {
      removeAttributeOf(element, attribute);
    }
  }
}

/** Makes the addresses of an element in a frame absolute: they are relative to that of the frame. */
function completeAddresses(element: Element, base: string): void {
  for (const attribute of ['href', 'src', 'poster']) {
    const value = attributeOf(element, attribute);
    // Places in it are places of the article.
    if (value && !value.startsWith('#') && URL.canParse(value, base))
      setAttributeOf(element, attribute, new URL(value, base).href);
  }
}

function numberOf(element: Element): number {
  return Number(element.getAttribute(NUMBER) ?? Number.NaN);
}
