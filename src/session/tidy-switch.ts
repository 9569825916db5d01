/** Hides something in the page until the signal is aborted. */
export type Tidy = (signal: AbortSignal) => void;

/** The switch of the tidy page. */
export class TidySwitch {
  readonly #tidy: Tidy;
  #on: AbortController | undefined;

  /** @param tidy Tidies the page. */
  constructor(tidy: Tidy) {
    this.#tidy = tidy;
  }

  get isOn(): boolean {
    return this.#on !== undefined;
  }

  /** Tidy the page, or show again all that was hidden in it. */
  toggle(): void {
    if (this.#on) {
      this.#on.abort();
      this.#on = undefined;
    } else {
      const tidying = new AbortController();
      this.#tidy(tidying.signal);
      // A page that could not be tidied is not tidy.
      this.#on = tidying;
    }
  }
}
