import { writeFile } from 'node:fs/promises';
import type { Popup } from './browser.ts';
import { BrowserPopup } from './browser-popup.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { callText } from './wait.ts';

/** The toolbar popup of Firefox, reached through the browser's window. */
export class FirefoxPopup extends BrowserPopup implements Popup {
  readonly #window: FirefoxWindow;
  readonly #host: string;

  /** @param host Host part of the extension's own addresses. */
  constructor(window: FirefoxWindow, host: string) {
    super();
    this.#window = window;
    this.#host = host;
  }

  override async evaluate<Args extends readonly unknown[], Result>(
    look: ((...args: Args) => Result | Promise<Result>) | string,
    ...args: Args
  ): Promise<Result> {
    return (await this.#window.evaluateInPopup(this.#host, callText(look, args))) as Result;
  }

  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    const place = await this.evaluate(middleOf, selector);
    await this.#window.clickInPopup(this.#host, place.x, place.y);
  }

  async press(key: string): Promise<void> {
    await this.#window.focusPopup(this.#host);
    await this.#window.pressKeys([key]);
  }

  async screenshot(file: string): Promise<void> {
    await writeFile(file, Buffer.from(await this.#window.popupPicture(this.#host), 'base64'));
  }

  override async isOpen(): Promise<boolean> {
    return this.#window.popupIsOpen(this.#host);
  }

  async close(): Promise<void> {
    await this.#window.closePopup(this.#host);
    await this.waitClosed();
  }
}

/**
 * Runs in the popup: scrolls an element into view, waits until it rests and says where its middle is. Firefox opens the popup
 * before it has measured it, and gives it its size later.
 */
async function middleOf(selector: string): Promise<{ x: number; y: number }> {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The popup has no ${selector}.`);
  for (let [before, frame] = ['', 0]; frame < 1000; frame++) {
    // Each time: what was on the screen may have been moved off it by what has opened above.
    found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = found.getBoundingClientRect();
    const isMeasured = innerWidth >= document.body.offsetWidth && innerHeight > box.bottom - box.height / 2;
    if (isMeasured && JSON.stringify(box) === before)
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    before = JSON.stringify(box);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`${selector} does not come to rest in the popup.`);
}
