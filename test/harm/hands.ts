// What a person can do with a page: look, press, type, drag, wait a moment.
import type { KeyInput, Page } from 'puppeteer-core';
import type { Tab } from '../support/browser.ts';
import { until } from '../support/wait.ts';
import { middleOf, usableParts } from './usable-parts.ts';

/** Longest time in milliseconds until something can be pressed. Set by hand: nothing here loads. */
const PRESS_MS = 1500;

/**
 * Time in milliseconds after which the page has been looked at again, if something was added to it. The tidy page looks after
 * half a second of quiet at most.
 */
const LOOK_MS = 700;

/** Real mouse and keys on the page of a tab. */
export class Hands {
  readonly #tab: Tab;
  readonly #page: Page;

  constructor(tab: Tab) {
    this.#tab = tab;
    this.#page = tab.page;
  }

  /** Presses the middle of what the page names so by `data-need` or `data-opened`, or of what a selector finds. */
  async press(target: string): Promise<void> {
    const { x, y } = await this.#middle(target);
    await this.#page.mouse.click(x, y);
  }

  /** Presses into a field and types. */
  async fill(target: string, text: string): Promise<void> {
    await this.press(target);
    await this.#page.keyboard.type(text);
  }

  /** Presses into a field, takes out what is there, and types. */
  async refill(target: string, text: string): Promise<void> {
    await this.press(target);
    await this.#page.keyboard.press('End');
    await this.#page.keyboard.down('Shift');
    await this.#page.keyboard.press('Home');
    await this.#page.keyboard.up('Shift');
    await this.#page.keyboard.type(text);
  }

  async key(key: KeyInput): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Chooses an option by the keys, as lists open outside of the page. */
  async choose(target: string, key: KeyInput): Promise<void> {
    await this.#middle(target);
    await this.#page.focus(selectorOf(target));
    await this.#page.keyboard.press(key);
  }

  /** Takes hold of the middle of something and moves it. */
  async drag(target: string, right: number, down: number): Promise<void> {
    const { x, y } = await this.#middle(target);
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.down();
    await this.#page.mouse.move(x + right / 2, y + down / 2);
    await this.#page.mouse.move(x + right, y + down);
    await this.#page.mouse.up();
  }

  /** Waits a moment, in which the tidy page may look at what has changed, and demands that something is still usable. */
  async sees(...names: string[]): Promise<void> {
    await this.wait();
    const missing = await this.missing(names.map(selectorOf));
    if (missing.length > 0) throw new Error(`Opened by a press, and gone: ${missing.join(', ')}.`);
  }

  /** Lets the time pass after which the tidy page has looked at the page. */
  async wait(since?: number): Promise<void> {
    const left = LOOK_MS - (since === undefined ? 0 : Date.now() - since);
    if (left > 0) await this.#tab.evaluate((time) => new Promise((done) => setTimeout(done, time)), left);
  }

  /** The selectors among these of which something cannot be seen and pressed. */
  async missing(selectors: readonly string[]): Promise<string[]> {
    return this.#tab.evaluate(usableParts, selectors, false);
  }

  /** The selectors among these of which something can be seen. */
  async seen(selectors: readonly string[]): Promise<string[]> {
    return this.#tab.evaluate(usableParts, selectors, true);
  }

  async #middle(target: string): Promise<{ x: number; y: number }> {
    return until(() => this.#tab.evaluate(middleOf, selectorOf(target)), `${target} to be shown`, PRESS_MS);
  }

  /** All that the page has recorded. */
  async proof(): Promise<string> {
    return (await this.#page.evaluate('proof.join(" | ")')) as string;
  }
}

/** A name of `data-need` or `data-opened`, or a selector, which has a sign in it that no name has. */
const selectorOf = (target: string): string =>
  /[[#]/.test(target) ? target : `[data-need="${target}"],[data-opened="${target}"]`;
