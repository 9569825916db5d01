import { pageNode } from './page-node.ts';

/** The attribute, on the copy only, that holds the number of the page's element. */
const NUMBER = 'data-lectern';

/** Deeper than this the copy is flat: Readability needs minutes, or dies, on nesting of ten thousand levels. */
const MOST_LEVELS = 300;

/** Pages with more elements than this are not read: it would take many seconds. */
const MOST_ELEMENTS = 250_000;

/** A copy of a page that runs nothing and may be changed at will; the page itself is never altered. */
export interface PageCopy {
  readonly document: Document;
  /** The page's element that an element of the copy, or of something made from it, stands for. */
  originOf(element: Element): Element | undefined;
  /** Whether the page shows the element; true where nothing is laid out. */
  isShown(element: Element): boolean;
}

/**
 * Copy a page, number its elements and note which of them are shown. Scripts, styles and templates stay behind
 * (structured data and TeX come along), nesting is capped, and names that would hide a method of the document or of a
 * form are left out.
 * @param page The live page, or any document.
 * @param range Copy the head and what is in this range of the page alone.
 * @returns The copy, or undefined if the page has more nodes than can be read in time.
 */
export function copyPage(page: Document, range?: Range): PageCopy | undefined {
  const elements = pageNode.elements(page);
  if (elements.length > MOST_ELEMENTS) return undefined;
  if (elements.length === 0) return pageCopy(pageNode.emptyDocument(page), []);
  const { copied, origins } = range || isDeep(elements) ? copyPiecemeal(page, range) : copyWhole(page, elements);
  return pageCopy(copied, origins);
}

interface Copied {
  readonly copied: Document;
  /** The page's elements by their numbers. */
  readonly origins: ArrayLike<Element>;
}

function pageCopy(copied: Document, origins: ArrayLike<Element>): PageCopy {
  return {
    document: copied,
    originOf: (element) => origins[numberOf(element)],
    isShown: (element) => {
      const origin = origins[numberOf(element)];
      return !origin || typeof origin.checkVisibility !== 'function' || origin.checkVisibility();
    },
  };
}

/** By the browser's own deep copy: both trees list their elements in the same order. */
function copyWhole(page: Document, origins: ArrayLike<Element>): Copied {
  const copied = pageNode.clone(page) as Document;
  const copies = pageNode.elements(copied);
  for (let number = 0; number < copies.length; number++) {
    const element = copies[number] as Element;
    if (staysBehind(element)) element.remove();
    else {
      dropNames(element, copied);
      pageNode.setAttribute(element, NUMBER, String(number));
    }
  }
  return { copied, origins };
}

/** Node by node, for pages that are nested deeper than a copy may be, and for parts of a page. */
function copyPiecemeal(page: Document, range: Range | undefined): Copied {
  const copied = pageNode.emptyDocument(page);
  const origins: Element[] = [];
  copied.documentElement.remove();
  const parents: Node[] = [copied];
  for (const { node, level, skip } of walk(pageNode.root(page))) {
    const parent = parents[Math.min(level, MOST_LEVELS)] as Node;
    if (pageNode.type(node) === Node.TEXT_NODE) {
      parent.appendChild(copied.createTextNode(textIn(node, range)));
    } else if (staysBehind(node as Element) || (range && isOutside(node as Element, range))) {
      skip();
    } else {
      const element = copied.importNode(node as Element, false);
      dropNames(element, copied);
      element.setAttribute(NUMBER, String(origins.push(node as Element) - 1));
      parent.appendChild(element);
      if (level < MOST_LEVELS) parents[level + 1] = element;
    }
  }
  return { copied, origins };
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

/** Every element and text below and including the root, in document order, without recursion. */
function* walk(root: Element | null): Generator<Visit> {
  let node: Node | null = root;
  let level = 0;
  while (node) {
    let descend = true;
    const type = pageNode.type(node);
    if (type === Node.ELEMENT_NODE || type === Node.TEXT_NODE) {
      yield { node, level, skip: () => (descend = false) };
    }
    const child: Node | null = descend ? pageNode.firstChild(node) : null;
    if (child) {
      level++;
      node = child;
      continue;
    }
    while (node && node !== root && !pageNode.nextSibling(node)) {
      node = pageNode.parent(node);
      level--;
    }
    node = !node || node === root ? null : pageNode.nextSibling(node);
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

function staysBehind(element: Element): boolean {
  const name = pageNode.name(element);
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
function dropNames(element: Element, copied: Document): void {
  if (!NAMED.has(pageNode.name(element))) return;
  for (const name of ['id', 'name']) {
    const value = pageNode.attribute(element, name);
    if (value && (value in Document.prototype || value in HTMLFormElement.prototype || value in copied)) {
      pageNode.removeAttribute(element, name);
    }
  }
}

function numberOf(element: Element): number {
  return Number(element.getAttribute(NUMBER) ?? Number.NaN);
}
