import { plainXml } from '../xml-text.ts';
import {
  ATTRIBUTES,
  DRAWING_ATTRIBUTES,
  DRAWING_ELEMENTS,
  DRAWING_VALUES,
  ELEMENTS,
  LANGUAGE,
  OPS,
  SVG,
  SWITCHES,
  XHTML,
} from './allowed-markup.ts';
import { copyMath } from './copy-math.ts';
import { safeAddress } from './safe-address.ts';

/** Meaning that the copy of an element gets beside its own attributes. */
export interface Semantics {
  readonly type: string;
  readonly role?: string;
}

/** Things that a copy is made with. */
export interface ContentOptions {
  /** Notes, the marks that call them and the links that lead back. */
  readonly semantics: ReadonlyMap<Element, Semantics>;
  /** Path in the book of a picture by its address. */
  pictureAt(address: string): string | undefined;
}

/** Value of a drawing that cannot name an address. */
const DRAWN_VALUE = /^(?!.*url)[\w\s.,()#%+-]*$/is;

/**
 * Copy a text into a chapter of a book: elements and attributes of the lists alone, made anew by their names.
 * @param body The text, in the order that `fitHtml` gives it.
 * @param target Element of the chapter that takes it.
 */
export function copyContent(body: Element, target: Element, options: ContentOptions): void {
  const copy = new ContentCopy(target.ownerDocument as XMLDocument, options);
  copy.copyChildren(body, target);
  // Programs run from left to right in every book, which may not say it by its styles.
  for (const program of target.querySelectorAll('pre, :not(pre) > code, kbd, samp'))
    if (program.closest('[dir=rtl], [dir=ltr]')?.matches(':not(pre)[dir=rtl]')) program.setAttribute('dir', 'ltr');
  const places = new Set([...target.querySelectorAll('[id]')].map(({ id }) => `#${id}`));
  // What a link leads to may have no place in a book.
  for (const link of target.querySelectorAll('a[href^="#"]'))
    if (!places.has(link.getAttribute('href') ?? '')) link.removeAttribute('href');
}

class ContentCopy {
  readonly #document: XMLDocument;
  readonly #options: ContentOptions;
  readonly #ids = new Set<string>();

  constructor(document: XMLDocument, options: ContentOptions) {
    this.#document = document;
    this.#options = options;
  }

  copyChildren(source: Node, target: Element): void {
    for (const node of source.childNodes) {
      if (node.nodeType === 3) target.append(this.#document.createTextNode(plainXml(node.nodeValue ?? '')));
      else if (node.nodeType === 1) this.#copyElement(node as Element, target);
    }
  }

  #copyElement(source: Element, target: Element): void {
    const name = source.localName;
    if (name === 'math') {
      const math = copyMath(source, this.#document);
      this.#name(source, math);
      target.append(math);
    } else if (name === 'svg') target.append(this.#copyDrawing(source));
    else if (!ELEMENTS.has(name)) this.copyChildren(source, target);
    else {
      const copy = this.#document.createElementNS(XHTML, name);
      if (name === 'img' && !this.#addPicture(source, copy)) return;
      this.#copyAttributes(source, copy);
      this.copyChildren(source, copy);
      target.append(copy);
    }
  }

  #addPicture(source: Element, copy: Element): boolean {
    const path = this.#options.pictureAt(source.getAttribute('src') ?? '');
    if (path) copy.setAttribute('src', path);
    copy.setAttribute('alt', plainXml(source.getAttribute('alt') ?? ''));
    return path !== undefined;
  }

  #copyAttributes(source: Element, copy: Element): void {
    const name = source.localName;
    for (const [key, pattern] of Object.entries({ ...ATTRIBUTES['*'], ...ATTRIBUTES[name] })) {
      const value = source.getAttribute(key);
      if (value !== null && pattern.test(value)) copy.setAttribute(key, SWITCHES.has(key) ? key : plainXml(value));
    }
    if (
      name === 'li' &&
      /^-?\d{1,9}$/.test(source.getAttribute('value') ?? '') &&
      source.parentElement?.localName === 'ol'
    )
      copy.setAttribute('value', source.getAttribute('value') ?? '');
    const language = source.getAttribute('lang') ?? '';
    if (LANGUAGE.test(language)) {
      copy.setAttribute('lang', language);
      copy.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', language);
    }
    if (name === 'a') this.#copyAddress(source, copy);
    const semantics = this.#options.semantics.get(source);
    if (semantics) {
      copy.setAttributeNS(OPS, 'epub:type', semantics.type);
      if (semantics.role) copy.setAttribute('role', semantics.role);
    }
    const part = source.getAttribute('data-part');
    if (part) copy.setAttribute('class', part.replace(/[^\w]+/g, '-'));
    this.#name(source, copy);
  }

  #copyAddress(source: Element, copy: Element): void {
    const written = source.getAttribute('href') ?? '';
    const address = written.startsWith('#') ? written : safeAddress(written);
    if (address) copy.setAttribute('href', address);
  }

  #name({ id }: Element, copy: Element): void {
    // Ids of the gate's own; texts of several pages may have the same.
    if (!/^[a-z][\w-]*$/i.test(id) || this.#ids.has(id)) return;
    this.#ids.add(id);
    copy.setAttribute('id', id);
  }

  #copyDrawing(source: Element): Element {
    const copy = this.#document.createElementNS(SVG, source.localName);
    for (const name of DRAWING_ATTRIBUTES) {
      const value = drawnValue(name, source.getAttribute(name));
      const pattern = name === 'aria-label' ? /^/ : (DRAWING_VALUES[name] ?? DRAWN_VALUE);
      if (value !== null && pattern.test(value)) copy.setAttribute(name, plainXml(value));
    }
    for (const node of source.childNodes) {
      const child = node as Element;
      if (node.nodeType === 3) copy.append(this.#document.createTextNode(plainXml(node.nodeValue ?? '')));
      else if (node.nodeType === 1 && DRAWING_ELEMENTS.has(child.localName)) copy.append(this.#copyDrawing(child));
    }
    return copy;
  }
}

/** Typefaces of the web have weights between those that SVG knows. */
const drawnValue = (name: string, value: string | null): string | null =>
  name === 'font-weight' && Number(value) > 0 ? String(Math.min(900, Math.ceil(Number(value) / 100) * 100)) : value;
