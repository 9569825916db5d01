import { isBlock } from '../page/measure.ts';
import type { PageCopy } from '../page/page-copy.ts';
import { pageNode } from '../page/page-node.ts';
import { type Part, partOf } from '../tree/parts.ts';
import { allowedAddress, allowedSourceSet } from './addresses.ts';
import { copyDrawing } from './drawing.ts';
import { holdsBlocks, holdsSource, isEmpty, isMedia, takesParagraphs } from './element-kinds.ts';
import { copyEmbed, pictureAt } from './embed.ts';
import { copyForeign, MATH } from './foreign.ts';
import { EMBED_MARK } from './known-embeds.ts';
import { isDirection, passLanguage } from './language.ts';
import { ATTRIBUTES, DROPPED, ELEMENTS, GLOBAL_ATTRIBUTES } from './lists.ts';

/** Most heads of a cell that are looked up. */
const MOST_HEADS = 20;

/** The element that a part of an article is shown as. */
const PART_ELEMENTS: Readonly<Record<Part, string>> = { admonition: 'aside', 'code title': 'p', cards: 'ul' };

/** Prefix of the ids that the reader gives itself; ids of the page are never copied. */
const ID = 'lectern-';

/**
 * The one way out of the extractor: every article, from whatever engine, is copied here node by node. What is not on the
 * lists stays behind: elements are replaced by their children, or dropped where those are no text; wrappers without a
 * meaning go, so that blocks stand side by side; addresses are made absolute and checked; links to places in the page
 * lead to the reader's own ids.
 */
export class Gate {
  readonly #document: Document;
  readonly #copy: PageCopy;
  readonly #base: string;
  readonly #origins = new WeakMap<Element, Element>();
  readonly #texts: string[] = [];
  readonly #shown = new Set<Element>();
  readonly #byPageId = new Map<string, Element>();
  /** From an element that was empty and stayed behind to the one that would have held it. */
  readonly #leftBehind = new WeakMap<Element, Element>();
  #places = 0;

  /**
   * @param copy The copy of the page: tells which of its elements each one is.
   * @param base The address that relative ones start from.
   */
  constructor(copy: PageCopy, base: string) {
    this.#document = pageNode.emptyDocument(copy.document);
    this.#copy = copy;
    this.#base = base;
  }

  /**
   * Let the content of an element through.
   * @param source The body, in the copy or from Readability; it is not altered.
   * @param name The element that holds what comes through.
   * @returns Allowed elements and attributes alone, owned by a document of their own that runs and loads nothing.
   */
  let(source: Element, name = 'div'): HTMLElement {
    const target = this.#document.createElement(name);
    this.#copyChildren(source, target);
    this.#pointLinks(target);
    return target;
  }

  /** Every piece of text that came through, as the page writes it. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** The page's elements that came through. */
  get shown(): ReadonlySet<Element> {
    return this.#shown;
  }

  /** From an element that came through to the element of the page that it shows. */
  get origins(): WeakMap<Element, Element> {
    return this.#origins;
  }

  #copyChildren(source: Node, target: Element): void {
    for (let node = source.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) target.append(this.#document.createTextNode(this.#textOf(node as Text)));
      else if (node.nodeType === 1) this.#copyElement(node as Element, target);
    }
  }

  #copyElement(source: Element, target: Element): void {
    const name = source.localName;
    const translated = this.#translated(source, name);
    if (translated) {
      this.#noteTexts(source);
      this.#remember(source, translated);
      target.append(translated);
    }
    if (translated || DROPPED.has(name)) return;
    const part = partOf(source);
    if (part) {
      this.#copyPart(source, part, target);
      return;
    }
    if (!ELEMENTS.has(name) || (name === 'span' && !source.matches('[lang], [dir]'))) {
      this.#copyUnwrapped(source, target);
      return;
    }
    const element = this.#document.createElement(name);
    this.#copyAttributes(source, element);
    if (name === 'img' && !element.hasAttribute('src')) return;
    this.#remember(source, element);
    this.#copyChildren(source, element);
    const poster = element.getAttribute('poster');
    if (holdsSource(element)) this.#appendUnlessEmpty(element, target);
    else if (poster) target.append(pictureAt(poster, this.#document));
  }

  #copyPart(source: Element, part: Part, target: Element): void {
    const element = this.#document.createElement(PART_ELEMENTS[part]);
    element.setAttribute('data-part', part);
    // Not the landmark that an aside is by itself.
    if (part === 'admonition') element.setAttribute('role', 'note');
    this.#copyAttributes(source, element);
    this.#remember(source, element);
    this.#copyChildren(source, element);
    this.#appendUnlessEmpty(element, target);
  }

  /** Formulas, drawings and embeds, which have lists of their own. */
  #translated(source: Element, name: string): Element | undefined {
    if (name === 'math') return copyForeign(source, this.#document, MATH);
    if (name === 'svg') return copyDrawing(source, (element) => this.#copy.originOf(element), this.#document);
    return name === 'iframe' && source.getAttribute('data-embed') === EMBED_MARK
      ? copyEmbed(source, this.#base, this.#document)
      : undefined;
  }

  /** A wrapper goes; text that stands in it without a block of its own becomes a paragraph. */
  #copyUnwrapped(source: Element, target: Element): void {
    if (!isBlock(source) || holdsBlocks(source) || !takesParagraphs(target)) {
      const before = target.lastChild;
      const start = (): ChildNode | null => (before ? before.nextSibling : target.firstChild);
      this.#copyChildren(source, target);
      if (isBlock(source) && takesParagraphs(target)) this.#wrapLooseText(start());
      passLanguage(source, start());
      if (source.id) this.#name(source.id, firstElement(start()) ?? target);
      return;
    }
    const paragraph = this.#document.createElement('p');
    this.#remember(source, paragraph);
    this.#copyAttributes(source, paragraph);
    this.#copyChildren(source, paragraph);
    this.#appendUnlessEmpty(paragraph, target);
  }

  #appendUnlessEmpty(element: Element, target: Element): void {
    if (isEmpty(element)) this.#leftBehind.set(element, target);
    else target.append(element);
  }

  /** Inline content that stands beside blocks is put into a paragraph of its own. */
  #wrapLooseText(start: ChildNode | null): void {
    let paragraph: Element | undefined;
    for (let node = start, next: ChildNode | null; node; node = next) {
      next = node.nextSibling;
      const inline = node.nodeType === 3 || !isBlock(node as Element);
      if (!inline) paragraph = undefined;
      else if (paragraph) paragraph.append(node);
      else if (node.nodeType === 1 || node.textContent?.trim()) {
        if (node.nodeType === 1 && isMedia(node as Element)) continue;
        paragraph = this.#document.createElement('p');
        node.replaceWith(paragraph);
        paragraph.append(node);
      }
    }
  }

  #copyAttributes(source: Element, element: Element): void {
    for (const name of [...GLOBAL_ATTRIBUTES, ...(ATTRIBUTES[source.localName] ?? [])]) {
      const value = source.getAttribute(name);
      if (value === null) continue;
      const allowed = this.#allowedValue(name, value, source);
      if (allowed !== undefined) element.setAttribute(name, allowed);
    }
    this.#name(source.id, element);
    if (source.localName === 'a') this.#name(source.getAttribute('name') ?? '', element);
  }

  /** What a page calls by one id twice is found where it stands first, as browsers do. */
  #name(id: string, element: Element): void {
    if (id !== '' && !this.#byPageId.has(id)) this.#byPageId.set(id, element);
  }

  #allowedValue(name: string, value: string, source: Element): string | undefined {
    switch (name) {
      case 'href':
      case 'cite':
        return allowedAddress(value, this.#base, 'link');
      case 'src':
      case 'poster':
        return allowedAddress(value, this.#base, source.localName === 'img' ? 'picture' : 'media');
      case 'srcset':
        return allowedSourceSet(value, this.#base);
      case 'data-language':
        return /^[\w+#.-]{1,30}$/.test(value) ? value : undefined;
      case 'dir':
        return isDirection(value) ? value : undefined;
      default:
        return value;
    }
  }

  #remember(source: Element, element: Element): void {
    const origin = this.#copy.originOf(source);
    if (!origin) return;
    this.#origins.set(element, origin);
    this.#shown.add(origin);
  }

  #noteTexts(source: Element): void {
    const texts = source.ownerDocument.createTreeWalker(source, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) this.#texts.push((text as Text).data);
  }

  /** Whether long words are divided is a setting: where the page would divide them is left out, so that copied words are whole. */
  #textOf({ data }: Text): string {
    this.#texts.push(data);
    return data.replaceAll('\u00ad', '');
  }

  /** Links to a place in the page lead to that place in the reader; to none, they lead to the page itself. */
  #pointLinks(target: Element): void {
    for (const cell of target.querySelectorAll('[headers]')) {
      const heads = (cell.getAttribute('headers') ?? '').split(/\s+/).slice(0, MOST_HEADS);
      const ids = heads.flatMap((id) => this.#placeOf(id) ?? []).map((place) => this.#idOf(place));
      if (ids.length > 0) cell.setAttribute('headers', ids.join(' '));
      else cell.removeAttribute('headers');
    }
    for (const link of target.querySelectorAll('a[href*="#"]')) {
      const [page, fragment = ''] = (link.getAttribute('href') ?? '').split('#');
      if (page !== this.#base.split('#')[0] || fragment === '') continue;
      const place = this.#placeOf(decoded(fragment));
      if (!place) continue;
      link.setAttribute('href', `#${this.#idOf(place)}`);
    }
  }

  #idOf(place: Element): string {
    place.id ||= `${ID}${this.#places++}`;
    return place.id;
  }

  #placeOf(id: string): Element | undefined {
    let place = this.#byPageId.get(id);
    while (place && this.#leftBehind.has(place)) place = this.#leftBehind.get(place);
    return place;
  }
}

function firstElement(start: ChildNode | null): Element | undefined {
  let node = start;
  while (node && node.nodeType !== 1) node = node.nextSibling;
  return (node as Element | null) ?? undefined;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
