import {
  allIn,
  attributeOf,
  closestOf,
  firstIn,
  holds,
  idOf,
  isInPage,
  isNamedBy,
  nameOf,
  parentOf,
} from '../shared/page-elements.ts';
import { READER_HOST } from '../shared/reader-host.ts';
import type { TidyFamily } from '../shared/tidy-families.ts';
import { COMMENT, formOf, purposeOf, shownFields } from './form-purpose.ts';
import { APPEAL } from './layer-words.ts';
import { leadsAway } from './leads-away.ts';
import { findIn, holderOf, pageBody, pageRoot, textOf, withHolders } from './page-tree.ts';
import { isTool } from './tool-column.ts';
import type { UserActs } from './user-acts.ts';

/** Number of a page, in the digits of the west, of Arabic, Persian, Hindi or Bengali. */
const PAGE_NUMBER = /^[\d٠-٩۰-۹०-९০-৯]{1,4}$/;

/** Elements in whose line a link or a picture belongs to the article. */
const LINE_ELEMENTS = new Set(['p', 'li']);

/** Ends of addresses that lead to a file. */
const FILES = /\.(pdf|zip|docx?|xlsx?|csv|epub|ics|mp[34]|mov|webm|png|jpe?g|tiff)$/i;

/** Longest heading that calls for something, in characters. Set by hand: those of texts about calls are longer. */
const MAX_CALL_CHARS = 30;

/** Fewest links into the article of a list of contents, and of pages or languages of such lists. Set by hand. */
const MIN_LIST_LINKS = 2;

/** Types of the fields by which a question for consent is answered. */
const SWITCHES = ['checkbox', 'radio'];

/** Knows what may not be hidden in a page: its article, its tools, and what the user is at. */
export class Needs {
  readonly #parts: ReadonlySet<Element>;
  readonly #acts: UserActs;
  readonly #notes: ReadonlySet<string>;
  readonly #opened = new WeakSet<Element>();

  /**
   * @param article Elements of the page that hold text or pictures of the article; none if it is no page of an article.
   * @param acts Tells what the user does.
   */
  constructor(article: readonly Element[], acts: UserActs) {
    this.#parts = new Set(article);
    this.#acts = acts;
    const heading = textOf(firstIn(pageRoot(), 'h1'));
    const isInTalk = article.some((part) => closestOf(part, '[class*=comment i], [id*=comment i]') !== null);
    this.#isTalk = isInTalk || COMMENT.test(heading);
    this.#isAppeal = heading.length <= MAX_CALL_CHARS && APPEAL.test(heading);
    const targets = article.map((part) => (nameOf(part) === 'a' ? attributeOf(part, 'href') : null));
    this.#notes = new Set(targets.flatMap((href) => (href?.startsWith('#') && href.length > 1 ? [href.slice(1)] : [])));
  }

  /** True if what is read here are comments and posts themselves. */
  readonly #isTalk: boolean;

  /** True if the page itself is there to sign up or to give. */
  readonly #isAppeal: boolean;

  /** True if the page is that of an article. */
  get hasArticle(): boolean {
    return this.#parts.size > 0;
  }

  /** True if the page had an article that has gone from it as a whole, as when its router shows another page. */
  get isGone(): boolean {
    return this.hasArticle && !this.#some((part) => isInPage(part));
  }

  /** Elements that hold the article. */
  get article(): ReadonlySet<Element> {
    return this.#parts;
  }

  /** Note that the user has opened an element: it stays, with all that is in it. */
  noteOpened(element: Element): void {
    this.#opened.add(element);
  }

  /** True if the user has opened an element, or one around it. */
  isOpened(element: Element): boolean {
    for (let holder: Element | null = element; holder; holder = holderOf(holder)) {
      if (this.#opened.has(holder)) return true;
    }
    return false;
  }

  /**
   * Tells whether an element has to stay.
   * @param family Family for which it is taken.
   * @param isLayer True if it lies over the page, where a list of links is no list of contents.
   */
  protects(element: Element, family: TidyFamily, isLayer: boolean): boolean {
    if (element === pageRoot() || element === pageBody() || nameOf(element) === READER_HOST) return true;
    if (this.#holdsArticle(element) || this.#isInUse(element) || this.isOpened(element)) return true;
    if (family === 'comments' && this.#isTalk) return true;
    if (family === 'newsletter' && this.#isAppeal && !(isLayer && this.hasArticle)) return true;
    if (family === 'related' && !isLayer && leadsAway(element)) return true;
    if (family === 'sidebars' && isTool(element)) return true;
    if (shownFields(element).some((field) => !isFieldOf(field, family, isLayer, this.hasArticle))) return true;
    return !isLayer && (this.#holdsNotes(element, family) || this.#leadsIntoArticle(element) || isToolList(element));
  }

  /** True for what stands beside parts of the article, as a line of the text does. */
  isAmidText(element: Element): boolean {
    const around = parentOf(element);
    return around !== null && this.#containsPart(around);
  }

  #containsPart(element: Element): boolean {
    return this.#some((part) => holds(element, part));
  }

  #holdsArticle(element: Element): boolean {
    if (this.#containsPart(element)) return true;
    for (let holder = parentOf(element); holder; holder = parentOf(holder)) {
      if (LINE_ELEMENTS.has(nameOf(holder)) && this.#parts.has(holder)) return true;
    }
    return false;
  }

  /** True for what is typed in, plays, or was set by the user's hand. */
  #isInUse(element: Element): boolean {
    const focus = deepFocus();
    if (focus && withHolders([focus]).has(element) && (isField(focus) || nameOf(focus) === 'iframe')) return true;
    for (const media of [...findIn(element, 'video'), ...findIn(element, 'audio')]) {
      if (media.paused === false && !media.ended && (!media.muted || this.#acts.hasTouched(element))) return true;
    }
    return findIn(element, 'input, textarea').some(isFilled);
  }

  /** True for notes and the like, which the article leads to. */
  #holdsNotes(element: Element, family: TidyFamily): boolean {
    if (this.#notes.size === 0 || family === 'comments') return false;
    const ids = [element, ...allIn(element, '[id]')].map(idOf);
    return ids.some((id) => this.#notes.has(id));
  }

  /** True for lists of contents. */
  #leadsIntoArticle(element: Element): boolean {
    if (!this.hasArticle) return false;
    const links = [...allIn(element, 'a[href^="#"]')];
    const targets = links.map((link) => document.getElementById(targetOf(link)));
    return targets.filter((target) => target && this.#isOfArticle(target)).length >= MIN_LIST_LINKS;
  }

  #isOfArticle(target: Element): boolean {
    return this.#some((part) => part === target || holds(part, target) || holds(target, part));
  }

  #some(test: (part: Element) => boolean): boolean {
    for (const part of this.#parts) if (test(part)) return true;
    return false;
  }
}

const targetOf = (link: Element): string => {
  const name = attributeOf(link, 'href')?.slice(1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

const isField = (element: Element): boolean =>
  isNamedBy(element, 'input, textarea, select, [contenteditable], [role=textbox]');

/** True for a field in which something stands that the page has not put there. */
function isFilled(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue && field.value !== '';
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false;
  const takesText = ['text', 'email', 'search', 'tel', 'url', 'password', 'number'].includes(field.type);
  return takesText && field.value !== field.defaultValue && field.value !== '';
}

function isFieldOf(field: Element, family: TidyFamily, isLayer: boolean, hasArticle: boolean): boolean {
  const type = attributeOf(field, 'type') ?? '';
  if (family === 'consent' && SWITCHES.includes(type)) return true;
  const purpose = purposeOf(formOf(field), isLayer && hasArticle);
  if (purpose === 'newsletter') return true;
  if (purpose === 'comment') return family === 'comments' && !isLayer;
  return false;
}

/** True for page links, languages and downloads, which are tools of the page. */
function isToolList(element: Element): boolean {
  const links = [...allIn<HTMLAnchorElement>(element, 'a[href]')];
  if (links.length === 0) return false;
  const numbers = links.filter((link) => PAGE_NUMBER.test(textOf(link)));
  if (numbers.length >= MIN_LIST_LINKS && numbers.length * 2 >= links.length) return true;
  const files = links.filter((link) => attributeOf(link, 'download') !== null || FILES.test(link.pathname));
  const languages = links.filter((link) => attributeOf(link, 'hreflang') !== null);
  return [files, languages].some((list) => list.length * 2 > links.length);
}

/** Finds the element with the focus, in open shadow trees too. */
function deepFocus(): Element | null {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return focus === pageBody() ? null : focus;
}
