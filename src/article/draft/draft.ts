import { xPathOf } from '../../shared/x-path-of.ts';
import type { SiteRule } from '../../sites/site-rule.ts';
import type { Reason, Removal } from '../article.ts';
import { firstIn } from '../page/elements-in.ts';
import { Measures } from '../page/measure.ts';
import { NUMBER, type PageCopy } from '../page/page-copy.ts';
import { attributeText, rawText } from '../page/raw-text.ts';
import { selectAll } from '../page/select-all.ts';
import { textsIn } from '../page/texts-in.ts';
import { type AddedWords, ENGLISH } from './added-words.ts';
import { Faults } from './faults.ts';
import { Inventory, PICTURES, type TextPiece } from './inventory.ts';
import { Ledger } from './ledger.ts';

/** The setting of a draft: its page's address, the rules of its site, the reader's language. */
export interface DraftSetting {
  /** The address of the page. */
  readonly address: URL;
  /** The address that relative ones start from. */
  readonly base: string;
  /** The site rules that apply, the most particular first. */
  readonly rules: readonly SiteRule[];
  /** The words to write into the article; English if none are given. */
  readonly words?: AddedWords | undefined;
  readonly faults?: Faults;
  /** Refuse to take out whole stories, with a main title of their own; false if it is not given. */
  readonly leavesStories?: boolean;
}

/**
 * An article in the making: the copy of the page, what is known of it, and the record of what leaves it. Content leaves by
 * `take`, `standIn`, `restate` and `divide` alone, so that nothing goes without a record; moving and renaming elements is
 * free.
 */
export class Draft {
  readonly copy: PageCopy;
  readonly document: Document;
  readonly address: URL;
  /** The address that relative ones start from. */
  readonly base: string;
  /** The site rules that apply, the most particular first. */
  rules: readonly SiteRule[];
  /** The words that are written into the article. */
  readonly words: AddedWords;
  /** The page's own statement of its direction (`dir`), if it makes one. */
  readonly direction: string | null;
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly inventory: Inventory;
  /** Text and pictures that the article says in another form. */
  readonly restated = new Set<Node>();
  /** True if whole stories, with a main title of their own, have to stay. */
  readonly #leavesStories: boolean;
  readonly #kept = new Map<string, string>();
  /** The element that the steps work on: the body of the copy, later the body of the article. */
  root: Element;
  measures: Measures;

  constructor(copy: PageCopy, setting: DraftSetting) {
    const { address, base, rules, words = ENGLISH, faults = new Faults(), leavesStories = false } = setting;
    this.copy = copy;
    this.address = address;
    this.base = base;
    this.#leavesStories = leavesStories;
    this.rules = rules;
    this.words = words;
    this.faults = faults;
    this.ledger = new Ledger(copy);
    this.document = copy.document;
    this.direction = copy.document.documentElement?.getAttribute('dir') ?? null;
    setBase(copy.document, base);
    this.root = copy.document.body ?? copy.document.documentElement;
    const texts: Text[] = [];
    this.measures = new Measures(this.root, texts);
    this.inventory = new Inventory(this.root, texts);
  }

  /** Everything that was taken out so far, in the order of the page. */
  get removals(): readonly Removal[] {
    return this.ledger.removals;
  }

  /** Go on with the body of the article. */
  narrowTo(body: Element): void {
    this.root = body;
    this.remeasure();
  }

  /** Measure again, after text was moved or added by other means than `take`. */
  remeasure(): void {
    this.measures = new Measures(this.root);
  }

  /**
   * Take an element out, and record why. An element that a site rule tells to keep stays.
   * @param detail The label or selector that gave the reason, if that helps a person.
   */
  take(element: Element, reason: Reason, detail?: string): void {
    if (!this.root.contains(element) || this.#isInKept(element)) return;
    if (!this.isKept(element)) this.takeShielded(element, reason, detail);
    // A part of it is the user's; what stands around that goes.
    else if (this.keptParts(element)[0]) for (const child of [...element.children]) this.take(child, reason, detail);
  }

  /** Take an element out, and record why, also where a site rule shields it. */
  takeShielded(element: Element, reason: Reason, detail?: string): void {
    if (!this.root.contains(element) || element === this.root) return;
    const measure = this.measures.of(element);
    if (this.#leavesStories && measure.titles > 0) return;
    this.ledger.record(element, reason, measure, detail);
    this.measures.take(element);
  }

  /** Put an element in the place of another that only stood for it until it is loaded, and record what that said. */
  standIn(old: Element, next: Element): void {
    if (rawText(old).trim() !== '') this.ledger.record(old, 'stand-in', this.measures.of(old));
    handOn(old, next);
    old.replaceWith(next);
  }

  /** Put in the place of an element what says the same in another form: a formula for its letters, a picture for its box. */
  restate(old: Element, next: Element): void {
    for (const text of textsIn(old)) this.restated.add(text);
    for (const picture of old.querySelectorAll(PICTURES)) this.restated.add(picture);
    // The source of a formula is hidden; what it says is not.
    if (this.copy.isShown(old)) handOn(old, next);
    else this.restated.add(old);
    old.replaceWith(next);
  }

  /** Put the same words in parts in the place of an element that held all of them; each part is accounted for by itself. */
  divide(old: Element, next: Element, parts: readonly TextPiece[]): void {
    this.inventory.texts = parts;
    old.replaceWith(next);
    this.remeasure();
  }

  /**
   * Tells whether a site rule shields the element, or something in it.
   * @param rules The rules that count; all if none are given.
   */
  isKept(element: Element, rules: readonly SiteRule[] = this.rules): boolean {
    return rules.some((rule) =>
      rule.keep?.some((selector) => {
        const kept = this.#numbered(selector);
        return element.matches(kept) || firstIn(element, kept) !== null;
      }),
    );
  }

  /** The parts below an element that belong to the article by a stored rule, which the user has made or chosen. */
  keptParts(root: Element = this.root): Element[] {
    return this.#storedKeep.flatMap((selector) => [...root.querySelectorAll(selector)]);
  }

  #isInKept(element: Element): boolean {
    return this.#storedKeep.some((selector) => element.closest(selector) !== null);
  }

  get #storedKeep(): readonly string[] {
    if (!this.rules.some(({ source }) => source)) return [];
    return this.rules
      .flatMap(({ source, keep = [] }) => (source ? keep : []))
      .map((selector) => this.#numbered(selector));
  }

  /** Gives CSS that selects what XPath did when it was first asked for, however the draft has changed since then. */
  #numbered(selector: string): string {
    if (xPathOf(selector) === undefined) return selector;
    let numbers = this.#kept.get(selector);
    if (numbers === undefined) {
      const found = selectAll(this.document, selector).map((each) => attributeText(each, NUMBER));
      numbers = `:is(${found.map((number) => `[${NUMBER}="${number}"]`).join()})`;
      this.#kept.set(selector, numbers);
    }
    return numbers;
  }
}

/** Hands the number of an element on to what takes its place: it stands for the same element of the page. */
function handOn(old: Element, next: Element): void {
  const number = old.getAttribute(NUMBER);
  if (number !== null && !next.hasAttribute(NUMBER)) next.setAttribute(NUMBER, number);
}

/** The copy is no longer at the page's address, from which Readability completes relative ones. */
function setBase(document: Document, base: string): void {
  if (document.baseURI === base || !document.head) return;
  for (const old of document.querySelectorAll('base')) old.remove();
  const element = document.createElement('base');
  element.setAttribute('href', base);
  document.head.prepend(element);
}
