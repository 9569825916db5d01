import { pageNode } from './page-node.ts';

/** The attribute, on the copy only, that holds the number of the page's element. */
export const NUMBER = 'data-lectern';

/** Deeper than this the copy is flat: Readability needs minutes, or dies, on nesting of ten thousand levels. */
const MOST_LEVELS = 300;

/** Pages with more nodes than this are not read: the copy alone would take seconds. */
const MOST_NODES = 400_000;

/** A copy of a page that runs nothing and may be changed at will; the page itself is never altered. */
export interface PageCopy {
  readonly document: Document;
  /** The page's element that an element of the copy, or of something made from it, stands for. */
  originOf(element: Element): Element | undefined;
  /** Whether the page shows the element; true where nothing is laid out. */
  isShown(element: Element): boolean;
}

/**
 * Copy a page in one walk that numbers its elements and notes which of them are shown.
 * Scripts, styles, templates and comments stay behind (structured data and TeX come along), nesting is capped, and
 * names that would hide a method of the document or of a form are left out.
 * @param page The live page, or any document.
 * @param range Copy the head and what is in this range of the page alone.
 * @returns The copy, or undefined if the page has more nodes than can be read in time.
 */
export function copyPage(page: Document, range?: Range): PageCopy | undefined {
  const root = pageNode.root(page);
  const copied = pageNode.emptyDocument(page);
  const origins: Element[] = [];
  const hidden = new Set<number>();
  copied.documentElement.remove();
  const parents: Node[] = [copied];
  let count = 0;
  for (const { node, level, skip } of walk(root)) {
    if (++count > MOST_NODES) return undefined;
    const parent = parents[Math.min(level, MOST_LEVELS)] as Node;
    if (pageNode.type(node) === Node.TEXT_NODE) {
      parent.appendChild(copied.createTextNode(textIn(node, range)));
    } else if (staysBehind(node as Element) || (range && isOutside(node as Element, range))) {
      skip();
    } else {
      const element = copyElement(copied, node as Element);
      if (!isDisplayed(node as Element)) hidden.add(origins.length);
      element.setAttribute(NUMBER, String(origins.push(node as Element) - 1));
      parent.appendChild(element);
      if (level < MOST_LEVELS) parents[level + 1] = element;
    }
  }
  return {
    document: copied,
    originOf: (element) => origins[numberOf(element)],
    isShown: (element) => !hidden.has(numberOf(element)),
  };
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
  return !range.intersectsNode(element) && element.closest('head') === null;
}

/** The text of a node as far as it is in a range. */
function textIn(node: Node, range: Range | undefined): string {
  const text = pageNode.value(node);
  if (!range) return text;
  if (!range.intersectsNode(node)) return '';
  const start = range.startContainer === node ? range.startOffset : 0;
  const end = range.endContainer === node ? range.endOffset : text.length;
  return text.slice(start, end);
}

function staysBehind(element: Element): boolean {
  switch (pageNode.name(element).toUpperCase()) {
    case 'SCRIPT':
      return !/^(application\/ld\+json|math\/)/i.test(pageNode.attribute(element, 'type') ?? '');
    case 'STYLE':
    case 'TEMPLATE':
    case 'LECTERN-READER':
      return true;
    default:
      return false;
  }
}

/** What the document or a form answers for by name. */
const NAMED = new Set([
  'IMG',
  'FORM',
  'EMBED',
  'OBJECT',
  'IFRAME',
  'INPUT',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'OUTPUT',
  'FIELDSET',
]);

/** `<input name="attributes">` in a form, or `<img name="body">`, would answer in place of the DOM's own property. */
function copyElement(copied: Document, source: Element): Element {
  const element = copied.importNode(source, false);
  if (!NAMED.has(element.tagName)) return element;
  for (const name of ['id', 'name']) {
    const value = pageNode.attribute(source, name);
    if (value && (value in copied || value in HTMLFormElement.prototype)) element.removeAttribute(name);
  }
  return element;
}

function isDisplayed(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

function numberOf(element: Element): number {
  return Number(element.getAttribute(NUMBER) ?? Number.NaN);
}
