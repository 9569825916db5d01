import type { SiteRule } from '../../sites/site-rule.ts';
import type { Reason, Removal } from '../article.ts';
import { Measures } from '../page/measure.ts';
import type { PageCopy } from '../page/page-copy.ts';
import { type AddedWords, ENGLISH } from './added-words.ts';
import { Ledger } from './ledger.ts';

/** An article in the making: the copy of the page, what is known of it, and the record of what was taken out. */
export class Draft {
  readonly copy: PageCopy;
  readonly document: Document;
  readonly address: URL;
  /** The address that relative ones start from. */
  readonly base: string;
  readonly rules: readonly SiteRule[];
  /** What is written into the article by us. */
  readonly words: AddedWords;
  /** What the page says of its direction (`dir`), if anything. */
  readonly direction: string | null;
  readonly ledger: Ledger;
  /** Whether whole stories, with a main title of their own, may not be taken out. */
  leaveStories = false;
  /** What the steps work on: the body of the copy, later the body of the article. */
  root: Element;
  measures: Measures;

  /**
   * @param copy The copy of the page.
   * @param about Its address, the one that relative ones start from, the rules that apply to it, the most particular
   * first, and the words to write into the article.
   */
  constructor(
    copy: PageCopy,
    about: { address: URL; base: string; rules: readonly SiteRule[]; words?: AddedWords | undefined },
  ) {
    this.copy = copy;
    this.ledger = new Ledger(copy);
    this.address = about.address;
    this.base = about.base;
    this.rules = about.rules;
    this.words = about.words ?? ENGLISH;
    this.document = copy.document;
    this.direction = copy.document.documentElement?.getAttribute('dir') ?? null;
    setBase(copy.document, about.base);
    this.root = copy.document.body ?? copy.document.documentElement;
    this.measures = new Measures(this.root);
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
   * Take an element out, and record why. What a rule tells to keep stays.
   * @param detail Which label or selector it was, if that helps a person.
   */
  take(element: Element, reason: Reason, detail?: string): void {
    if (!this.root.contains(element) || element === this.root || this.isKept(element)) return;
    if (this.leaveStories && this.measures.of(element).titles > 0) return;
    this.ledger.record(element, reason, detail);
    this.measures.take(element);
  }

  /** Everything that was taken out so far, in the order in which it went. */
  get removals(): readonly Removal[] {
    return this.ledger.removals;
  }

  /** Whether a rule shields the element, or something in it. */
  isKept(element: Element): boolean {
    return this.rules.some((rule) =>
      rule.keep?.some((selector) => element.matches(selector) || element.querySelector(selector) !== null),
    );
  }
}

/** The copy is no longer at the page's address, from which Readability completes relative ones. */
function setBase(document: Document, base: string): void {
  if (document.baseURI === base || !document.head) return;
  for (const old of document.querySelectorAll('base')) old.remove();
  const element = document.createElement('base');
  element.setAttribute('href', base);
  document.head.prepend(element);
}
