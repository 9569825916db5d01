import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Command, LaunchOptions, MediaWishes, Tab, TestBrowser } from './browser.ts';
import { clearStored, frontTab, getStored, listCommands, setStored } from './extension-desk.ts';
import { extensionFolder, findBrowser } from './find-browser.ts';
import { FirefoxTab, type RunningFirefox } from './firefox-tab.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { pack } from './pack.ts';
import { until, within } from './wait.ts';

/** Firefox 142 or newer with the extension on a fresh profile; see launchBrowser. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const browser = new FirefoxBrowser(options, await mkdtemp(path.join(os.tmpdir(), 'lectern-firefox-')));
  try {
    await browser.start();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/** One Firefox process after the other on the same profile. */
class FirefoxBrowser implements TestBrowser {
  readonly name = 'firefox';
  readonly #options: LaunchOptions;
  readonly #folder: string;
  #browser: Browser | undefined;
  #running: RunningFirefox | undefined;
  #id: string | undefined;

  constructor(options: LaunchOptions, folder: string) {
    this.#options = options;
    this.#folder = folder;
  }

  async start(): Promise<void> {
    this.#browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: await findBrowser('firefox'),
      headless: !this.#options.visible,
      userDataDir: path.join(this.#folder, 'profile'),
      defaultViewport: this.#options.visible ? null : { width: 1280, height: 800 },
      timeout: 30_000,
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: preferences(this.#options),
    });
    await within(this.#install(this.#browser), 30_000, 'Installing the extension in Firefox');
  }

  async #install(browser: Browser): Promise<void> {
    const window = new FirefoxWindow(browser);
    if (this.#id === undefined) {
      const file = path.join(this.#folder, 'extension.xpi');
      await pack(extensionFolder('firefox', this.#options.extension), file);
      this.#id = await window.install(file);
    }
    const id = this.#id;
    const host = await until(() => window.extensionHost(id), 'the extension to start');
    const desk = (await browser.pages())[0] ?? (await browser.newPage());
    await window.navigate(desk, `moz-extension://${host}/manifest.json`);
    this.#running = { window, extension: { id, host }, desk };
  }

  get peek(){return {run:(e:string)=>this.#state.window.raw(e)}}
  get #state(): RunningFirefox & { browser: Browser } {
    if (!(this.#browser && this.#running)) throw new Error('Firefox is not running.');
    return { ...this.#running, browser: this.#browser };
  }

  async version(): Promise<string> {
    return this.#state.browser.version();
  }

  async open(url: string): Promise<Tab> {
    const page = await this.#state.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return new FirefoxTab(page, await frontTab(this.#state.desk), () => this.#state);
  }

  async extensionPage(file: string): Promise<Page> {
    const { browser, window, extension } = this.#state;
    const page = await browser.newPage();
    await window.navigate(page, `moz-extension://${extension.host}/${file}`);
    return page;
  }

  async setStored(area: 'sync' | 'local', values: Readonly<Record<string, unknown>>): Promise<void> {
    await setStored(this.#state.desk, area, values);
  }

  async getStored(area: 'sync' | 'local'): Promise<Record<string, unknown>> {
    return getStored(this.#state.desk, area);
  }

  async clearStored(): Promise<void> {
    await clearStored(this.#state.desk);
  }

  async setColorScheme(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.setMedia({ colorScheme });
  }

  async setMedia({ colorScheme, forcedColors, reducedMotion }: MediaWishes): Promise<void> {
    await this.#state.window.setPreferences({
      ...(colorScheme === undefined ? {} : { 'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0 }),
      ...(forcedColors === undefined ? {} : { 'browser.display.document_color_use': forcedColors ? 2 : 0 }),
      ...(reducedMotion === undefined ? {} : { 'ui.prefersReducedMotion': reducedMotion ? 1 : 0 }),
    });
  }

  async restart(): Promise<void> {
    await this.#browser?.close();
    await this.start();
  }

  async errors(): Promise<string[]> {
    const { window, extension } = this.#state;
    return window.consoleErrors(extension.id, extension.host);
  }

  async commands(): Promise<Command[]> {
    return listCommands(this.#state.desk);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function preferences({ localHosts = true }: LaunchOptions): Record<string, string | number | boolean> {
  return {
    'xpinstall.signatures.required': false,
    'extensions.webextOptionalPermissionPrompts': false,
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
    'network.stricttransportsecurity.preloadlist': false,
    'media.autoplay.default': 0,
    'media.autoplay.blocking_policy': 0,
    'intl.accept_languages': 'en-US, en',
    'ui.systemUsesDarkTheme': 0,
    ...(localHosts ? { 'network.dns.forceResolve': '127.0.0.1' } : {}),
  };
}
