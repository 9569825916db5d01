import type { Page } from 'puppeteer-core';
import { isTurnOfTest } from './by-turns.ts';
import { isolatedWorld, showClosedRoot } from './closed-root.ts';
import type { ExtensionApi } from './extension-api.ts';
import { expectPageAsBefore, notePage } from './page-as-before.ts';
import { callText, described, PATIENCE, until } from './wait.ts';
import { noteWait } from './waits.ts';

declare const chrome: ExtensionApi;

/** What the tabs of both browsers share: looking into the page and into the reader. */
export abstract class BrowserTab {
  readonly page: Page;
  readonly #number: number | undefined;
  readonly #desk: () => Promise<Page>;

  /**
   * @param number The number that the extension API has for the tab.
   * @param around Gives a page of the extension, where its API can be asked.
   */
  constructor(page: Page, number: number | undefined, around: { desk(): Promise<Page> }) {
    this.page = page;
    this.#number = number;
    this.#desk = around.desk;
  }

  async actionState(): Promise<{ badge: string; title: string }> {
    const desk = await this.#desk();
    return desk.evaluate(async (tabId) => {
      const [badge, title] = await Promise.all([
        chrome.action.getBadgeText({ tabId }),
        chrome.action.getTitle({ tabId }),
      ]);
      return { badge, title };
    }, this.#needNumber());
  }

  async isMuted(): Promise<boolean> {
    const desk = await this.#desk();
    return desk.evaluate(async (tab) => (await chrome.tabs.get(tab)).mutedInfo?.muted === true, this.#needNumber());
  }

  async hasContentScript(): Promise<boolean> {
    const desk = await this.#desk();
    return desk.evaluate(
      (tab) =>
        chrome.tabs.sendMessage(tab, { lectern: 'state' }).then(
          () => true,
          () => false,
        ),
      this.#needNumber(),
    );
  }

  async registeredScripts(): Promise<string[]> {
    const desk = await this.#desk();
    return desk.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  }

  async openReader(): Promise<void> {
    await this.#setPopup('');
    await notePage(this);
    const pressed = Date.now();
    await this.pressButton();
    await this.waitForReader();
    noteWait(Date.now() - pressed);
    await this.#setPopup('popup.html');
  }

  abstract pressButton(): Promise<void>;

  /** Lets the toolbar button of this tab open a page of the extension, or none. */
  async #setPopup(popup: string): Promise<void> {
    const desk = await this.#desk();
    await desk.evaluate((of) => chrome.action.setPopup(of), { tabId: this.#needNumber(), popup });
  }

  async countCopies(): Promise<() => Promise<number>> {
    const desk = await this.#desk();
    const tabId = this.#needNumber();
    await desk.evaluate(async (tab) => {
      const count = () => {
        const { cloneNode } = Node.prototype;
        const counter = Object.assign(globalThis, { copies: 0 });
        Node.prototype.cloneNode = function (deep) {
          if (this === document) counter.copies++;
          return cloneNode.call(this, deep);
        };
      };
      await chrome.scripting.executeScript({ target: { tabId: tab }, func: count });
    }, tabId);
    return () =>
      desk.evaluate(async (tab) => {
        const func = () => (globalThis as { copies?: number }).copies;
        const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab }, func });
        return Number(answer?.result);
      }, tabId);
  }

  async inExtensionWorld<Result>(action: () => Result): Promise<Result> {
    const desk = await this.#desk();
    // As text, since the policy of the desk lets no script make another of text.
    const answers = await desk.evaluate(
      `chrome.scripting.executeScript({ target: { tabId: ${this.#needNumber()} }, func: ${callable(action)} })`,
    );
    return (answers as { result: Result }[])[0]?.result as Result;
  }

  /** Whether the user has granted the extension access to an origin. */
  protected async isAllowed(origin: string): Promise<boolean> {
    const desk = await this.#desk();
    return desk.evaluate((wanted) => chrome.permissions.contains({ origins: [wanted] }), origin);
  }

  async evaluate<Args extends readonly unknown[], Result>(
    look: ((...args: Args) => Result | Promise<Result>) | string,
    ...args: Args
  ): Promise<Result> {
    return (await this.#run(callText(look, args))) as Result;
  }

  async waitFor<Args extends readonly unknown[]>(look: (...args: Args) => unknown, ...args: Args): Promise<void> {
    await this.#until(callText(look, args), described(look, args));
  }

  async reader<Args extends readonly unknown[], Result>(
    look: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    await showClosedRoot(this.page);
    return (await this.#run(callText(look, args, ROOT))) as Result;
  }

  async waitInReader<Args extends readonly unknown[]>(
    look: (root: ShadowRoot, ...args: Args) => unknown,
    ...args: Args
  ): Promise<void> {
    const script = callText(look, args, ROOT);
    await until(
      async () => {
        await showClosedRoot(this.page);
        return ((await this.#run(`Promise.resolve(${script}).then(Boolean)`)) as boolean) || undefined;
      },
      described(look, args),
    );
  }

  async waitForReader(open = true): Promise<void> {
    const start = Date.now();
    await this.#until(
      open ? `${READER}?.open === true` : `document.querySelector('lectern-reader') === null`,
      open ? 'the reader to be open' : 'the reader to be gone',
    );
    noteWait(Date.now() - start);
  }

  async setSize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
    await this.waitFor((wanted) => innerWidth === wanted, width);
    await this.waitForFrames();
  }

  async waitForFrames(): Promise<void> {
    await this.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }

  async clickInReader(selector: string): Promise<void> {
    // The driver waits for changes of the document alone: what comes into a shadow tree after its first look it never sees.
    await this.waitInReader(isInside, selector.split(' >>> '));
    await showClosedRoot(this.page);
    await this.page.locator(`lectern-reader >>> ${selector}`).setTimeout(PATIENCE).click();
  }

  async close(): Promise<void> {
    if (isTurnOfTest()) await this.#pressIfOpen();
    await expectPageAsBefore(this);
    await this.page.close();
  }

  /** Sees that the next press works where a test leaves the reader open. */
  async #pressIfOpen(): Promise<void> {
    if (!(await this.#run(`${READER}?.open === true`).catch(() => false))) return;
    await this.#setPopup('');
    await this.pressButton();
    await this.waitForReader(false);
  }

  #needNumber(): number {
    if (this.#number === undefined) throw new Error('The tabs of a visible browser have no number.');
    return this.#number;
  }

  async #run(script: string): Promise<unknown> {
    return isolatedWorld(this.page).evaluate(script);
  }

  async #until(script: string, what: string): Promise<void> {
    await until(
      async () => ((await this.#run(`Promise.resolve(${script}).then(Boolean)`)) as boolean) || undefined,
      what,
    );
  }
}

/** A function as text that needs nothing of where it was written. */
const callable = (action: () => unknown): string => `() => ${callText(action)}`;

/** The reader's dialog, as a script for the page; undefined if there is none. */
const READER = `document.querySelector('lectern-reader')?.shadowRoot?.querySelector('dialog')`;

/** Where the reader's shadow root is, as a script for the page. */
const ROOT = `(document.querySelector('lectern-reader')?.shadowRoot ?? (() => { throw new Error('The reader is not open.') })())`;

/** Runs in the page: whether the first selector finds something in a tree, the next one in that or in shadow trees below, and so on. */
function isInside(root: ShadowRoot, selectors: readonly string[]): boolean {
  const trees = (scope: ParentNode): ParentNode[] => [
    scope,
    ...[...scope.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : [])),
  ];
  let scopes: ParentNode[] = [root];
  for (const selector of selectors) {
    const found = scopes.flatMap((scope) => [...scope.querySelectorAll(selector)]);
    scopes = found.flatMap((element) => [...trees(element), ...(element.shadowRoot ? trees(element.shadowRoot) : [])]);
  }
  return scopes.length > 0;
}
