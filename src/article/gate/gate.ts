import { offered } from '../../shared/offered.ts';
import { emptyPage } from '../../shared/page-elements.ts';
import { isBlock } from '../page/measure.ts';
import type { PageCopy } from '../page/page-copy.ts';
import { attributeText, joinMarks, rawText } from '../page/raw-text.ts';
import { type Part, partOf } from '../tree/parts.ts';
import { writtenAddress } from './addresses.ts';
import { allowedAttributes } from './allowed-attributes.ts';
import type { copyDrawing } from './drawing.ts';
import { hasBlocks, hasSource, isEmpty, takesParagraphs } from './element-kinds.ts';
import type { copyEmbed } from './embed.ts';
import { EMBED_MARK } from './embed-mark.ts';
import type { copyMath } from './foreign.ts';
import { removeIdleRules } from './idle-rules.ts';
import { passLanguage } from './language.ts';
import { DROPPED, ELEMENTS } from './lists.ts';
import { wrapLooseText } from './loose-text.ts';
import { Places } from './places.ts';
import { pictureAt } from './poster.ts';
import { keepSmall } from './small-pictures.ts';

/** Elements that are a line, or a few lines, of text. */
const LINE_ELEMENTS = new Set(['p', 'li', 'h2', 'h3', 'h4', 'div']);

/** Elements that parts of an article become. */
const PART_ELEMENTS: Readonly<Record<Part, string>> = {
  admonition: 'aside',
  'code title': 'p',
  cards: 'ul',
  'pull quote': 'aside',
  entry: 'div',
  'entry head': 'div',
};

/** Roles of parts that their elements do not have by themselves: an aside alone would be a landmark. */
const PART_ROLES: Partial<Record<Part, string>> = {
  admonition: 'note',
  'pull quote': 'doc-pullquote',
  entry: 'article',
};

/** Copies what is in other markup languages; most articles have nothing of it. */
export interface ForeignParts {
  readonly copyMath: typeof copyMath;
  readonly copyDrawing: typeof copyDrawing;
}

/**
 * The only exit of the extraction: every article, whichever engine found it, is copied here node by node. What is not
 * on the lists is left out: elements are replaced by their children, or dropped where those are not text; wrappers
 * without a meaning are left out, so that blocks lie side by side; addresses are made absolute and checked; links to
 * places in the page lead to ids of the gate's own.
 */
export class Gate {
  readonly #document: Document;
  readonly #copy: PageCopy;
  readonly #base: string;
  readonly #origins = new WeakMap<Element, Element>();
  readonly #places = new Places();
  readonly #foreign: ForeignParts | undefined;
  readonly #copyEmbed: typeof copyEmbed | undefined;

  /**
   * @param copy The copy of the page, which knows the page's element for each of its own.
   * @param base Absolute address that relative ones start from.
   * @param foreign Without it formulas are text, and drawings are left out.
   * @param embed Without it films, posts and maps of other sites are left out.
   */
  constructor(
    copy: PageCopy,
    base: string,
    foreign: ForeignParts | undefined = offered('foreign parts'),
    embed: typeof copyEmbed | undefined = offered('embeds')?.copy,
  ) {
    this.#document = emptyPage(copy.document);
    this.#copy = copy;
    this.#base = base;
    this.#foreign = foreign;
    this.#copyEmbed = embed;
  }

  /**
   * Copies the content of an element through the gate.
   * @param source The body, in the copy of the page or made by Readability; it is not altered.
   * @param name Tag name of the new element around what comes through.
   * @returns Allowed elements and attributes only, in a document that runs and loads nothing.
   */
  pass(source: Element, name = 'div'): HTMLElement {
    const target = this.#document.createElement(name);
    this.#copyChildren(source, target);
    removeIdleRules(target);
    this.#places.pointLinks(target, this.#base, this.#origins);
    return target;
  }

  /** Elements of the page by the elements that came through and show them. */
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
    const special = this.#copySpecial(source, name);
    if (special) {
      this.#remember(source, special);
      target.append(special);
    }
    if (special || DROPPED.has(name)) return;
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
    if (name === 'img') keepSmall(element, this.#copy.originOf(source));
    this.#remember(source, element);
    this.#copyChildren(source, element);
    if (name === 'a' && !element.hasAttribute('href') && /\S/.test(rawText(element)))
      element.append(writtenAddress(source));
    const poster = element.getAttribute('poster');
    if (hasSource(element)) this.#appendUnlessEmpty(element, target);
    else if (poster) {
      const picture = pictureAt(poster, this.#document);
      this.#remember(source, picture);
      target.append(picture);
    }
  }

  #copyPart(source: Element, part: Part, target: Element): void {
    const element = this.#document.createElement(PART_ELEMENTS[part]);
    element.setAttribute('data-part', part);
    const role = PART_ROLES[part];
    if (role) element.setAttribute('role', role);
    this.#copyAttributes(source, element);
    this.#remember(source, element);
    this.#copyChildren(source, element);
    this.#appendUnlessEmpty(element, target);
  }

  /** Copies formulas, drawings and embeds, which have lists of their own. */
  #copySpecial(source: Element, name: string): Element | undefined {
    if (name === 'math') return this.#foreign?.copyMath(source, this.#document);
    if (name === 'svg')
      return this.#foreign?.copyDrawing(source, (element) => this.#copy.originOf(element), this.#document);
    return name === 'iframe' && source.getAttribute('data-embed') === EMBED_MARK
      ? this.#copyEmbed?.(source, this.#base, this.#document)
      : undefined;
  }

  /** Copies what is in a wrapper; text that is in it without a block of its own becomes a paragraph. */
  #copyUnwrapped(source: Element, target: Element): void {
    if (!isBlock(source) || hasBlocks(source) || !takesParagraphs(target)) {
      const before = target.lastChild;
      const start = (): ChildNode | null => (before ? before.nextSibling : target.firstChild);
      this.#copyChildren(source, target);
      if (isBlock(source) && takesParagraphs(target)) wrapLooseText(start());
      passLanguage(source, start());
      const named = firstElement(start()) ?? (start() || !takesParagraphs(target) ? target : undefined);
      if (named) this.#places.name(source.id, named);
      return;
    }
    const paragraph = this.#document.createElement('p');
    this.#remember(source, paragraph);
    this.#copyAttributes(source, paragraph);
    this.#copyChildren(source, paragraph);
    this.#appendUnlessEmpty(paragraph, target);
  }

  #appendUnlessEmpty(element: Element, target: Element): void {
    // Where it stood between blocks, what follows it is meant.
    if (isEmpty(element)) this.#places.leaveOut(element, takesParagraphs(target) ? undefined : target);
    else target.append(element);
  }

  #copyAttributes(source: Element, element: Element): void {
    for (const [name, value] of allowedAttributes(source, this.#base)) element.setAttribute(name, value);
    this.#places.name(source.id, element);
    if (source.localName === 'a') this.#places.name(attributeText(source, 'name'), element);
  }

  #remember(source: Element, element: Element): void {
    const origin = this.#copy.originOf(source);
    if (origin) this.#origins.set(element, origin);
  }

  /** Reads a text without soft hyphens: the reader's own setting divides words, and copied words are whole. */
  #textOf({ data, parentElement: parent, previousSibling }: Text): string {
    const plain = joinMarks(data.replaceAll('\u00ad', ''));
    // Editors leave one at the beginning of a paragraph; more of them are an indent that is meant.
    return !previousSibling && LINE_ELEMENTS.has(parent?.localName ?? '') ? plain.replace(/^\xa0 ?(?=\S)/, '') : plain;
  }
}

function firstElement(start: ChildNode | null): Element | undefined {
  let node = start;
  while (node && node.nodeType !== 1) node = node.nextSibling;
  return (node as Element | null) ?? undefined;
}
