import { type KeyInput, LocatorEvent, type Page } from 'puppeteer-core';
import type { Popup } from './browser.ts';
import { BrowserPopup } from './browser-popup.ts';
import { callText, PATIENCE } from './wait.ts';

/** The toolbar popup of Chromium: a page like any other to the debugger. */
export class ChromiumPopup extends BrowserPopup implements Popup {
  readonly #page: Page;

  constructor(page: Page) {
    super();
    this.#page = page;
  }

  override async evaluate<Args extends readonly unknown[], Result>(
    look: ((...args: Args) => Result | Promise<Result>) | string,
    ...args: Args
  ): Promise<Result> {
    return (await this.#page.evaluate(callText(look, args))) as Result;
  }

  async click(selector: string): Promise<void> {
    const closed = new AbortController();
    const onClose = (): void => closed.abort();
    this.#page.once('close', onClose);
    let isPressed = false;
    const target = this.#page.locator(selector).setTimeout(PATIENCE);
    target.once(LocatorEvent.Action, () => {
      isPressed = true;
    });
    try {
      await target.click({ signal: closed.signal });
    } catch (error) {
      // The press may open what closes the popup before the press is acknowledged, and nothing is left to press again.
      if (!isPressed || !closed.signal.aborted) throw error;
    } finally {
      this.#page.off('close', onClose);
    }
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key as KeyInput);
  }

  async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file as `${string}.png`, fullPage: true });
  }

  override async isOpen(): Promise<boolean> {
    return !this.#page.isClosed();
  }

  async close(): Promise<void> {
    if (this.#page.isClosed()) return;
    // It may be closing by itself at this moment, as popups do when something else gets the focus.
    await this.#page.close().catch(() => undefined);
    await this.waitClosed();
  }
}
