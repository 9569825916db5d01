import { findInsides, type Insides, mayHold, shownChildren } from './page-insides.ts';
import { pageNode } from './page-node.ts';

/** The attribute, on the copy only, that holds the number of the page's element. */
export const NUMBER = 'data-lectern';

/** Deeper than this the copy is flat: Readability needs minutes, or dies, on nesting of ten thousand levels. */
const MOST_LEVELS = 300;

/** Pages with more elements than this are not read: it would take many seconds. */
const MOST_ELEMENTS = 250_000;

/** A copy of a page that runs nothing and may be changed at will; the page itself is never altered. */
export interface PageCopy {
  readonly document: Document;
  /** The page's element that an element of the copy, or of something made from it, stands for. */
  originOf(element: Element): Element | undefined;
  /** The place of an element among those of the page, by which copies can be put in the page's order. */
  numberOf(element: Element): number | undefined;
  /** Whether the page shows the element; true where nothing is laid out. */
  isShown(element: Element): boolean;
  /** Whether the page is in a window, so that its elements have boxes. */
  readonly isLaidOut: boolean;
}

/**
 * Copy a page, number its elements and note which of them are shown. Scripts, styles and templates stay behind
 * (structured data and TeX come along), nesting is capped, and names that would hide a method of the document or of a
 * form are left out.
 * @param page The live page, or any document.
 * @param range Copy the head and what is in this range of the page alone.
 * @param nodeByNode Copy without the browser's own deep copy, as is done anyway for ranges and for deep pages.
 * @returns The copy, or undefined if the page has more nodes than can be read in time.
 */
export function copyPage(page: Document, range?: Range, nodeByNode = false): PageCopy | undefined {
  const elements = pageNode.elements(page);
  if (elements.length > MOST_ELEMENTS) return undefined;
  if (elements.length === 0) return pageCopy(page, pageNode.emptyDocument(page), []);
  const whole = range || nodeByNode || isDeep(elements) ? undefined : copyWhole(page, elements);
  const hosts = whole?.hosts ?? [...elements].filter((element) => mayHold(pageNode.name(element)));
  // A range stands in one tree.
  const insides = range ? new Map() : findInsides(page, hosts);
  const { copied, origins } = whole && insides.size === 0 ? whole : copyPiecemeal(page, insides, range);
  return pageCopy(page, copied, origins);
}

interface Copied {
  readonly copied: Document;
  /** The page's elements by their numbers. */
  readonly origins: ArrayLike<Element>;
}

interface WholeCopy extends Copied {
  /** The page's elements that may keep something inside. */
  readonly hosts: readonly Element[];
}

function pageCopy(page: Document, copied: Document, origins: ArrayLike<Element>): PageCopy {
  return {
    document: copied,
    originOf: (element) => origins[numberOf(element)],
    numberOf: (element) => (origins[numberOf(element)] ? numberOf(element) : undefined),
    isLaidOut: page.defaultView !== null && typeof page.documentElement?.checkVisibility === 'function',
    isShown: (element) => {
      const origin = origins[numberOf(element)];
      return !origin?.ownerDocument.defaultView || isVisible(origin, BOXLESS_LEVELS);
    },
  };
}

/** Elements without a box of their own (`display: contents`) stand so many levels deep in each other. */
const BOXLESS_LEVELS = 3;

/** Whether an element has a box that is shown, or if it has none, a child. */
function isVisible(element: Element, levels: number): boolean {
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility()) return true;
  if (levels === 0) return false;
  for (let child = pageNode.firstChild(element); child; child = pageNode.nextSibling(child)) {
    if (pageNode.type(child) === Node.ELEMENT_NODE && isVisible(child as Element, levels - 1)) return true;
  }
  return false;
}

/** By the browser's own deep copy: both trees list their elements in the same order. */
function copyWhole(page: Document, origins: ArrayLike<Element>): WholeCopy {
  const copied = pageNode.clone(page) as Document;
  const copies = pageNode.elements(copied);
  const hosts: Element[] = [];
  for (let number = 0; number < copies.length; number++) {
    const element = copies[number] as Element;
    const name = pageNode.name(element);
    if (staysBehind(element, name)) element.remove();
    else {
      if (mayHold(name)) hosts.push(origins[number] as Element);
      dropNames(element, name, copied);
      pageNode.setAttribute(element, NUMBER, String(number));
    }
  }
  return { copied, origins, hosts };
}

/** Node by node, for pages that are nested deeper than a copy may be or keep text apart, and for parts of a page. */
function copyPiecemeal(page: Document, insides: Insides, range: Range | undefined): Copied {
  const copied = pageNode.emptyDocument(page);
  const origins: Element[] = [];
  copied.documentElement.remove();
  const parents: Node[] = [copied];
  for (const { node, level, skip } of walk(pageNode.root(page), insides)) {
    const parent = parents[Math.min(level, MOST_LEVELS)] as Node;
    const name = pageNode.type(node) === Node.TEXT_NODE ? '' : pageNode.name(node);
    if (name === '') parent.appendChild(copied.createTextNode(textIn(node, range)));
    else if (staysBehind(node as Element, name) || (range && isOutside(node as Element, range))) skip();
    else if (name === 'slot' && insides.size > 0) parents[Math.min(level + 1, MOST_LEVELS)] = parent;
    else {
      const element = insides.has(node) ? hostIn(copied, node as Element) : copied.importNode(node as Element, false);
      if (pageNode.owner(node) !== page) completeAddresses(element, pageNode.base(node));
      dropNames(element, name, copied);
      element.setAttribute(NUMBER, String(origins.push(node as Element) - 1));
      parent.appendChild(element);
      if (level < MOST_LEVELS) parents[level + 1] = element;
    }
  }
  return { copied, origins };
}

/** What a custom element or a frame shows inside is a block, whatever its name. */
function hostIn(copied: Document, host: Element): Element {
  const element = copied.createElement('div');
  for (const name of ['id', 'class', 'lang', 'dir']) {
    const value = pageNode.attribute(host, name);
    if (value !== null) element.setAttribute(name, value);
  }
  return element;
}

/** Every so manieth element is looked at to find out how deep a page is. */
const SAMPLE = 50;

/** Whether a page is nested deeper than Readability can bear: a chain of elements that long holds several of the sample. */
function isDeep(elements: ArrayLike<Element>): boolean {
  for (let number = SAMPLE; number < elements.length; number += SAMPLE) {
    let level = 0;
    let holder: Node | null = elements[number] ?? null;
    while (holder && level <= MOST_LEVELS) {
      holder = pageNode.parent(holder);
      level++;
    }
    if (level > MOST_LEVELS) return true;
  }
  return false;
}

interface Visit {
  readonly node: Node;
  readonly level: number;
  /** Do not visit the children. */
  skip(): void;
}

/** Every element and text below and including the root, in the order in which they are shown, without recursion. */
function* walk(root: Element | null, insides: Insides): Generator<Visit> {
  const waiting: { node: Node; level: number }[] = root ? [{ node: root, level: 0 }] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, level } = next;
    const type = pageNode.type(node);
    if (type !== Node.ELEMENT_NODE && type !== Node.TEXT_NODE) continue;
    let descend = true;
    yield { node, level, skip: () => (descend = false) };
    if (!descend || type === Node.TEXT_NODE) continue;
    for (const child of shownChildren(node, insides).reverse()) waiting.push({ node: child, level: level + 1 });
  }
}

function isOutside(element: Element, range: Range): boolean {
  return !range.intersectsNode(element) && !pageNode.isIn(element, 'head');
}

/** The text of a node as far as it is in a range; the head is never cut. */
function textIn(node: Node, range: Range | undefined): string {
  const text = pageNode.value(node);
  if (!range || pageNode.isIn(pageNode.parent(node) as Element, 'head')) return text;
  if (!range.intersectsNode(node)) return '';
  const start = range.startContainer === node ? range.startOffset : 0;
  const end = range.endContainer === node ? range.endOffset : text.length;
  return text.slice(start, end);
}

function staysBehind(element: Element, name: string): boolean {
  if (name === 'script') return !/^(application\/ld\+json|math\/)/i.test(pageNode.attribute(element, 'type') ?? '');
  return name === 'style' || name === 'template' || name === 'lectern-reader';
}

/** What the document or a form answers for by name. */
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

/** `<input name="attributes">` in a form, or `<img name="body">`, would answer in place of the DOM's own property. */
function dropNames(element: Element, name: string, copied: Document): void {
  if (!NAMED.has(name)) return;
  for (const attribute of ['id', 'name']) {
    const value = pageNode.attribute(element, attribute);
    if (value && (value in Document.prototype || value in HTMLFormElement.prototype || value in copied)) {
      pageNode.removeAttribute(element, attribute);
    }
  }
}

/** Addresses in a frame start from that of the frame. */
function completeAddresses(element: Element, base: string): void {
  for (const attribute of ['href', 'src', 'poster']) {
    const value = pageNode.attribute(element, attribute);
    if (value && URL.canParse(value, base)) pageNode.setAttribute(element, attribute, new URL(value, base).href);
  }
}

function numberOf(element: Element): number {
  return Number(element.getAttribute(NUMBER) ?? Number.NaN);
}
