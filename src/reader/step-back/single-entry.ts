import type { OpenReader, Steps } from './steps.ts';

/**
 * The entry of a reader after that of its page, for browsers without the Navigation API (Firefox before 147): there no entry
 * says which it is, so it is a single one, always the last, that is put back after each step to the place before a jump. It
 * has the address and the state of the page. That such a step is ours, those browsers let nobody else hear.
 */
export class SingleEntry implements Steps {
  /** The reader that is open; undefined while none is. */
  #open: OpenReader | undefined;
  /** Each shows a place that was left by a jump, the last of them last. */
  readonly #places: (() => void)[] = [];
  readonly #ending = new AbortController();
  readonly #scrollRestoration = history.scrollRestoration;
  readonly #href = location.href;
  #isHere = false;

  constructor() {
    const options = { capture: true, signal: this.#ending.signal };
    window.addEventListener('popstate', (event) => this.#hear(event), options);
    this.#add();
  }

  get areHere(): boolean {
    return this.#isHere;
  }

  begin(reader: OpenReader): void {
    this.#open = reader;
    this.#places.length = 0;
  }

  jump(): void {
    if (this.#open) this.#places.push(this.#open.notePlace());
  }

  end(): void {
    this.#open = undefined;
    if (this.#isHere) history.back();
  }

  #add(): void {
    // Else the browser would scroll the page on the way back, after the reader has done so.
    history.scrollRestoration = 'manual';
    history.pushState(history.state, '');
    history.scrollRestoration = this.#scrollRestoration;
    this.#isHere = true;
  }

  #hear(event: Event): void {
    this.#isHere = false;
    const showPlace = this.#open && this.#places.pop();
    if (location.href === this.#href) {
      event.stopImmediatePropagation();
      if (showPlace) {
        showPlace();
        this.#add();
        return;
      }
      history.scrollRestoration = this.#scrollRestoration;
      this.#open?.close();
    }
    this.#ending.abort();
  }
}
