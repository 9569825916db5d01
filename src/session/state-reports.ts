import { askBackground, type TabState } from '../shared/messages.ts';

/** Lets the toolbar button show the state of the tab, each time that it is another than before. */
export class StateReports {
  readonly #state: () => TabState;
  #last: TabState = { reader: false, tidy: false };

  /** @param state Gives the state of the tab. */
  constructor(state: () => TabState) {
    this.#state = state;
    // The browser has forgotten it when a page comes back as it was left.
    addEventListener('pageshow', ({ persisted }) => persisted && this.#send(false));
  }

  /** Report the state, unless it is the one that was reported last. */
  report(): void {
    const { reader, tidy, hidden } = this.#state();
    const isSame = reader === this.#last.reader && tidy === this.#last.tidy;
    if (!isSame || hidden !== this.#last.hidden) this.#send(isSame);
  }

  #send(onlyCount: boolean): void {
    const state = this.#state();
    this.#last = state;
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    // Without the background (the extension was reloaded) there is no button to change.
    askBackground('changed', { state, dark, onlyCount }).catch(() => undefined);
  }
}
