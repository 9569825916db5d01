import type { Reader } from '../reader/open-reader.ts';
import { findLeftReader } from '../reader/stage/left-reader.ts';
import { watchSettings } from '../settings/store.ts';
import { webHost } from '../shared/host.ts';

/** The reader of a tab: one or none. */
export class TabReader {
  readonly #report: () => void;
  readonly #left = findLeftReader();
  #open: Reader | undefined;

  /** @param report Called after the reader has opened, and after it has closed. */
  constructor(report: () => void) {
    this.#report = report;
  }

  get isOpen(): boolean {
    return this.#open !== undefined || this.#left?.isOpen === true;
  }

  /**
   * Follow a reader until it is closed, whoever does it; meanwhile it follows the settings.
   * @param reader A reader that has just opened; undefined if the page has no room for one.
   * @returns True if there is one.
   */
  follow(reader: Reader | undefined): boolean {
    if (!reader) return false;
    void this.#left?.remove();
    this.#open = reader;
    const ending = new AbortController();
    watchSettings((settings) => reader.apply(settings), ending.signal, webHost(location.href));
    void reader.closed.then(() => {
      ending.abort();
      // Another one may be open by now.
      if (this.#open === reader) this.#open = undefined;
      this.#report();
    });
    this.#report();
    return true;
  }

  /** Close the reader, if one is open. Resolves when the page is back. */
  async close(): Promise<void> {
    const reader = this.#open;
    await this.#left?.remove();
    reader?.close();
    await reader?.closed;
  }
}
