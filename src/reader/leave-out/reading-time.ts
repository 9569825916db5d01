import type { ArticleView } from '../article/article-view.ts';

/** Lets the reading time of an article follow what is left out of it. */
export class LeftTime {
  readonly #view: ArticleView;
  /** Minutes and length of the whole text, in characters. */
  #whole: { minutes: number; length: number } | undefined;
  #shown = Number.NaN;
  #out = 0;

  constructor(view: ArticleView) {
    this.#view = view;
  }

  /** Note that so many characters went out, or came back where the number is below 0. */
  change(chars: number): void {
    const time = this.#view.article.querySelector<HTMLElement>('.reading-time');
    const minutes = Number(time?.dataset['minutes'] ?? Number.NaN);
    const before = this.#out;
    this.#out += chars;
    if (Number.isNaN(minutes)) return;
    const length = (this.#view.body.textContent ?? '').length;
    // Another page of the article may have come meanwhile.
    if (minutes !== this.#shown) this.#whole = { minutes, length: length + Math.max(this.#out, before) };
    if (!this.#whole || this.#whole.length === 0) return;
    this.#shown = Math.max(1, Math.round((this.#whole.minutes * length) / this.#whole.length));
    this.#view.setReadingTime(this.#shown);
  }
}
