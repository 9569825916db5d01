import type { Page } from 'puppeteer-core';
import type { ExtensionApi } from './extension-desk.ts';
import { callText, PATIENCE, until } from './wait.ts';

/** A puppeteer frame has a second script world, which the page's scripts cannot reach; its types hide it. */
interface IsolatedWorld {
  evaluate(script: string): Promise<unknown>;
}

declare const chrome: ExtensionApi;

/** What the tabs of both browsers share: looking into the page and into the reader. */
export abstract class BrowserTab {
  readonly page: Page;
  readonly #id: number;
  readonly #desk: () => Page;

  /**
   * @param id The number that the extension API has for the tab.
   * @param desk A page of the extension, where its API can be asked.
   */
  constructor(page: Page, id: number, desk: () => Page) {
    this.page = page;
    this.#id = id;
    this.#desk = desk;
  }

  async actionState(): Promise<{ badge: string; title: string }> {
    return this.#desk().evaluate(async (tabId) => {
      const [badge, title] = await Promise.all([
        chrome.action.getBadgeText({ tabId }),
        chrome.action.getTitle({ tabId }),
      ]);
      return { badge, title };
    }, this.#id);
  }

  async evaluate<Args extends readonly unknown[], Result>(
    look: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return (await this.#run(callText(look, args))) as Result;
  }

  async waitFor<Args extends readonly unknown[]>(look: (...args: Args) => unknown, ...args: Args): Promise<void> {
    await this.#until(callText(look, args), String(look));
  }

  async reader<Args extends readonly unknown[], Result>(
    look: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return (await this.#run(inReader(look, args))) as Result;
  }

  async waitInReader<Args extends readonly unknown[]>(
    look: (root: ShadowRoot, ...args: Args) => unknown,
    ...args: Args
  ): Promise<void> {
    await this.#until(inReader(look, args), String(look));
  }

  async waitForReader(open = true): Promise<void> {
    await this.#until(
      open
        ? `document.querySelector('lectern-reader')?.shadowRoot?.querySelector('dialog')?.open === true`
        : `document.querySelector('lectern-reader') === null`,
      open ? 'the reader to be open' : 'the reader to be gone',
    );
  }

  async clickInReader(selector: string): Promise<void> {
    await this.page.locator(`lectern-reader >>> ${selector}`).setTimeout(PATIENCE).click();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async #run(script: string): Promise<unknown> {
    const frame = this.page.mainFrame() as unknown as { isolatedRealm(): IsolatedWorld };
    return frame.isolatedRealm().evaluate(script);
  }

  async #until(script: string, what: string): Promise<void> {
    await until(
      async () => ((await this.#run(`Promise.resolve(${script}).then(Boolean)`)) as boolean) || undefined,
      what,
    );
  }
}

/** A function that takes the reader's shadow root first, as a script for the page. */
function inReader<Args extends readonly unknown[]>(
  look: (root: ShadowRoot, ...args: Args) => unknown,
  args: Args,
): string {
  const root = `document.querySelector('lectern-reader')?.shadowRoot ?? (() => { throw new Error('The reader is not open.') })()`;
  const rest = args.map((value) => JSON.stringify(value) ?? 'undefined');
  const call = `(${String(look)})(${[root, ...rest].join(', ')})`;
  return `((__name) => ${call})((value) => value)`;
}
