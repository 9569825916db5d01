/** Elements in whose line a link or a picture belongs to the article. */
const LINE_ELEMENTS = new Set(['p', 'li']);

/** Guards the elements of a page that may not be hidden, since the article is in them. */
export class ArticleGuard {
  readonly #parts: ReadonlySet<Element>;

  /** @param article Elements of the page that hold text or pictures of the article. */
  constructor(article: readonly Element[]) {
    this.#parts = new Set(article);
  }

  /** True if the page had an article that has gone from it as a whole, as when its router shows another page. */
  get isGone(): boolean {
    return this.#parts.size > 0 && !this.#some((part) => part.isConnected);
  }

  /** True if an element holds a part of the article, wherever the page has moved it, or belongs to a line of it. */
  protects(element: Element): boolean {
    if (element === document.documentElement || element === document.body) return true;
    return this.#some((part) => element.contains(part)) || this.#isInLine(element);
  }

  #isInLine(element: Element): boolean {
    for (let holder = element.parentElement; holder; holder = holder.parentElement) {
      if (LINE_ELEMENTS.has(holder.localName) && this.#parts.has(holder)) return true;
    }
    return false;
  }

  #some(test: (part: Element) => boolean): boolean {
    for (const part of this.#parts) if (test(part)) return true;
    return false;
  }
}
