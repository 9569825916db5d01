import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import type { Command, LaunchOptions, MediaWishes, Tab, TestBrowser } from './browser.ts';
import { ChromiumTab, type RunningChromium } from './chromium-tab.ts';
import { type Desktop, startDesktop } from './desktop.ts';
import { clearStored, frontTab, getStored, listCommands, setStored } from './extension-desk.ts';
import { extensionFolder, findBrowser } from './find-browser.ts';
import { emulateMedia } from './media.ts';
import { callText, PATIENCE, within } from './wait.ts';

/** Chromium 121 or newer with the extension on a fresh profile; see launchBrowser. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'lectern-chromium-'));
  const desktop = options.desktop ? await startDesktop() : undefined;
  const browser = new ChromiumBrowser(options, profile, desktop);
  try {
    await browser.start();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/** The part of Chromium's extension pages that is asked here. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<Record<'manifestErrors' | 'runtimeErrors', readonly { message: string }[]>>;
}
declare const chrome: { developerPrivate: DeveloperPrivate };

/** One Chromium process after the other on the same profile. */
class ChromiumBrowser implements TestBrowser {
  readonly name = 'chromium';
  readonly #options: LaunchOptions;
  readonly #profile: string;
  readonly #desktop: Desktop | undefined;
  #browser: Browser | undefined;
  #extension: Extension | undefined;
  /** Tabs in the background that stay: the browser's own page of extensions, and a page of ours for the storage. */
  #errorList: Page | undefined;
  #desk: Page | undefined;
  #media: MediaWishes = {};

  constructor(options: LaunchOptions, profile: string, desktop: Desktop | undefined) {
    this.#options = options;
    this.#profile = profile;
    this.#desktop = desktop;
  }

  async start(): Promise<void> {
    this.#browser = await puppeteer.launch({
      executablePath: await findBrowser('chromium'),
      headless: !(this.#desktop || this.#options.visible),
      pipe: true,
      enableExtensions: true,
      userDataDir: this.#profile,
      defaultViewport: this.#options.visible || this.#desktop ? null : { width: 1280, height: 800 },
      timeout: 30_000,
      args: commandLine(this.#options),
      env: { ...process.env, ...this.#desktop?.environment },
    });
    await within(this.#install(this.#browser), 30_000, 'Installing the extension in Chromium');
  }

  async #install(browser: Browser): Promise<void> {
    this.#errorList = (await browser.pages())[0] ?? (await browser.newPage());
    await this.#errorList.goto('chrome://extensions');
    // Only in developer mode does Chromium keep its lists of errors; it must be on before the extension comes.
    await this.#errorList.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
    const id = await browser.installExtension(extensionFolder('chromium', this.#options.extension));
    this.#extension = (await browser.extensions()).get(id);
    // A press is lost as long as the worker does not listen yet.
    const worker = await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().includes(id),
      { timeout: PATIENCE },
    );
    await (await worker.worker())?.evaluate(() => true);
    this.#desk = await browser.newPage({ background: true });
    await this.#desk.goto(`chrome-extension://${id}/manifest.json`);
  }

  get #running(): RunningChromium & { errorList: Page } {
    const [browser, extension, desk, errorList] = [this.#browser, this.#extension, this.#desk, this.#errorList];
    if (!(browser && extension && desk && errorList)) throw new Error('Chromium is not running.');
    return { browser, extension, desk, errorList, desktop: this.#desktop, media: this.#media };
  }

  async version(): Promise<string> {
    return this.#running.browser.version();
  }

  async open(url: string): Promise<Tab> {
    const page = await this.#newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return new ChromiumTab(page, await frontTab(this.#running.desk), () => this.#running);
  }

  async extensionPage(file: string): Promise<Page> {
    const page = await this.#newPage();
    await page.goto(`chrome-extension://${this.#running.extension.id}/${file}`, { waitUntil: 'load' });
    return page;
  }

  async #newPage(): Promise<Page> {
    const page = await this.#running.browser.newPage();
    await emulateMedia(page, this.#media);
    return page;
  }

  async setStored(area: 'sync' | 'local', values: Readonly<Record<string, unknown>>): Promise<void> {
    await setStored(this.#running.desk, area, values);
  }

  async getStored(area: 'sync' | 'local'): Promise<Record<string, unknown>> {
    return getStored(this.#running.desk, area);
  }

  async clearStored(): Promise<void> {
    await clearStored(this.#running.desk);
  }

  async setColorScheme(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.setMedia({ colorScheme });
  }

  async setMedia(wishes: MediaWishes): Promise<void> {
    this.#media = { ...this.#media, ...wishes };
    const pages = await this.#running.browser.pages();
    await Promise.all(pages.map((page) => emulateMedia(page, this.#media)));
  }

  async restart(): Promise<void> {
    await this.#browser?.close();
    await this.start();
  }

  async errors(): Promise<string[]> {
    const { errorList, extension } = this.#running;
    const script = callText((id: string) => chrome.developerPrivate.getExtensionInfo(id), [extension.id]);
    const info = (await errorList.evaluate(script)) as Awaited<ReturnType<DeveloperPrivate['getExtensionInfo']>>;
    return [...info.manifestErrors, ...info.runtimeErrors].map(({ message }) => message);
  }

  async commands(): Promise<Command[]> {
    return listCommands(this.#running.desk);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#desktop?.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function commandLine({ localHosts = true }: LaunchOptions): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(localHosts ? ['--host-resolver-rules=MAP * 127.0.0.1'] : []),
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable',
    '--autoplay-policy=no-user-gesture-required',
    '--window-size=1280,900',
    '--lang=en-US',
  ];
}
