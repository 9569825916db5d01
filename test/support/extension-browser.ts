import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Command, LaunchOptions, MediaWishes, PrivateTab } from './browser.ts';
import {
  closeWelcome,
  commandKeys,
  type ExtensionApi,
  frontTab,
  listCommands,
  type StorageArea,
  type Stored,
} from './extension-api.ts';
import { callText, until } from './wait.ts';

/** Time in which a file that is written keeps its name and its size, in milliseconds. */
const DOWNLOAD_REST_MS = 150;

declare const chrome: ExtensionApi;

/** What both browsers share: one process after the other on the same profile, and a desk. */
export abstract class ExtensionBrowser {
  protected readonly options: LaunchOptions;
  /** Everything that is to be gone at the end. */
  protected readonly folder: string;
  protected media: MediaWishes = {};
  #browser: Browser | undefined;
  #desk: Page | undefined;

  constructor(options: LaunchOptions, folder: string) {
    this.options = options;
    this.folder = folder;
  }

  /** Starts the browser and installs the extension. */
  async start(): Promise<void> {
    this.#desk = undefined;
    this.#browser = await this.launch();
    if (await this.install(this.#browser)) await this.#putWelcomeAside(this.#browser);
    await this.applyMedia();
  }

  protected abstract launch(): Promise<Browser>;
  /** Resolves with whether the extension is new to the browser. */
  protected abstract install(browser: Browser): Promise<boolean>;
  /** Resolves when the browser runs what is in the extension's folder now. */
  protected abstract reinstall(browser: Browser): Promise<void>;
  protected abstract applyMedia(): Promise<void>;
  abstract extensionPage(file: string, options?: { background: boolean }): Promise<Page>;

  /** The page that opens after an installation would come in front of the page of a test. */
  async #putWelcomeAside(browser: Browser): Promise<void> {
    const what = 'the page that opens after the installation';
    if (this.options.visible) await until(async () => (await browser.pages()).length > 1, what);
    else await until(async () => closeWelcome(await this.desk()), what);
  }

  protected get browser(): Browser {
    if (!this.#browser) throw new Error('The browser is not running.');
    return this.#browser;
  }

  /** A page of the extension that stays in the background (its manifest, shown as text), where its API is asked. */
  async desk(): Promise<Page> {
    this.#desk ??= await this.extensionPage('manifest.json', { background: true });
    return this.#desk;
  }

  /** The number of the tab in front; none in a visible browser, where a desk would only be in the way. */
  protected async tabNumber(): Promise<number | undefined> {
    return this.options.visible ? undefined : frontTab(await this.desk());
  }

  /** The tab for the next address: of a visible browser first the one that it came with. */
  protected async freshPage(): Promise<Page> {
    const [first] = this.options.visible ? await this.browser.pages() : [];
    return first?.url() === 'about:blank' ? first : this.browser.newPage();
  }

  /** Folder in which downloads are saved. */
  protected get downloads(): string {
    return path.join(this.folder, 'downloads');
  }

  async downloaded(ending: string): Promise<{ name: string; bytes: Buffer<ArrayBuffer> }> {
    // The browser may write it still, in Firefox under a name that it has for a moment.
    const { name, file, bytes } = await until(async () => {
      const name = (await readdir(this.downloads)).find((file) => file.endsWith(ending));
      if (!name) return undefined;
      const file = path.join(this.downloads, name);
      const { size } = await stat(file);
      await new Promise((resume) => setTimeout(resume, DOWNLOAD_REST_MS));
      const bytes = await readFile(file);
      return bytes.length > 0 && bytes.length === size && { name, file, bytes };
    }, `a file that ends in ${ending}`);
    await rm(file);
    return { name, bytes };
  }

  async version(): Promise<string> {
    return this.browser.version();
  }

  async setStored(area: StorageArea, values: Readonly<Stored>): Promise<void> {
    await (await this.desk()).evaluate((where, what) => chrome.storage[where].set(what), area, values);
  }

  async getStored(area: StorageArea): Promise<Stored> {
    return (await this.desk()).evaluate((where) => chrome.storage[where].get(), area);
  }

  async clearStored(): Promise<void> {
    const desk = await this.desk();
    const areAllEmpty = () =>
      desk.evaluate(async () => {
        const areas = [chrome.storage.sync, chrome.storage.local];
        const stored = await Promise.all(areas.map((area) => area.get()));
        if (stored.every((values) => Object.keys(values).length === 0)) return true;
        await Promise.all(areas.map((area) => area.clear()));
        await new Promise((resolve) => setTimeout(resolve, 250));
        return false;
      });
    // The background may still be keeping what a page has changed before it closed.
    await until(areAllEmpty, 'an empty storage');
  }

  async tabs(): Promise<ReadonlySet<unknown>> {
    return new Set(await this.browser.pages());
  }

  async clear(kept: ReadonlySet<unknown>): Promise<void> {
    const desk = await this.desk();
    for (const page of await this.browser.pages()) if (page !== desk && !kept.has(page)) await page.close();
    await this.clearStored();
  }

  async commands(): Promise<Command[]> {
    return listCommands(await this.desk());
  }

  async setColorScheme(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.setMedia({ colorScheme });
  }

  async setMedia(wishes: MediaWishes): Promise<void> {
    this.media = { ...this.media, ...wishes };
    await this.applyMedia();
  }

  async restart(): Promise<void> {
    await this.#browser?.close();
    await this.start();
  }

  async update(): Promise<void> {
    await this.#desk?.close();
    this.#desk = undefined;
    await this.reinstall(this.browser);
  }

  async reloadExtension(): Promise<void> {
    await this.reload(await this.desk());
    await this.afterReload();
  }

  /** Waits until the extension, which has been loaded anew, is there again. */
  protected async afterReload(): Promise<void> {
    this.#desk = undefined;
    await until(async () => listCommands(await this.desk()), 'the extension to come back');
  }

  /** Loads the extension anew; its pages are closed then. */
  protected abstract reload(desk: Page): Promise<void>;

  /** Has a message answered, for which the browser starts the background if it does not run. */
  protected async wakeBackground(): Promise<void> {
    const ask = () => chrome.runtime.sendMessage({ lectern: 'alwaysHosts', payload: 'reader' });
    await until(async () => Array.isArray(await (await this.desk()).evaluate(ask)), 'the background to answer');
  }

  async openPrivate(url: string): Promise<PrivateTab> {
    await this.allowPrivate();
    const desk = await this.desk();
    const tab = await desk.evaluate(async (address) => {
      const opened = await chrome.windows.create({ incognito: true, url: address });
      return opened.tabs[0]?.id ?? -1;
    }, url);
    const isLoaded = () => desk.evaluate(async (id) => (await chrome.tabs.get(id)).status === 'complete', tab);
    await until(isLoaded, `${url} to be loaded in a private window`);
    const isOpen = () =>
      desk.evaluate(async (id) => {
        const state = await chrome.tabs.sendMessage(id, { lectern: 'state' }).catch(() => undefined);
        return (state as { reader: boolean } | undefined)?.reader;
      }, tab);
    return {
      pressShortcut: async () => this.pressInPrivate(await commandKeys(desk, 'toggle-reader')),
      waitForReader: (open = true) =>
        until(async () => (await isOpen()) === open, `the reader in the private window`).then(() => undefined),
      inExtensionWorld: async <Result>(look: () => Result) => {
        const [answer] = (await desk.evaluate(
          `chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: () => ${callText(look)} })`,
        )) as { result: Result }[];
        return answer?.result as Result;
      },
      close: () => desk.evaluate((id) => chrome.tabs.remove(id), tab),
    };
  }

  /** Lets the extension into private windows. */
  protected abstract allowPrivate(): Promise<void>;
  /** Presses keys, as a manifest writes them, in the private window. */
  protected abstract pressInPrivate(keys: string): Promise<void>;

  async whenClosed(): Promise<void> {
    const { browser } = this;
    if (browser.connected) await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
