import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import type { LaunchOptions, Tab, TestBrowser } from './browser.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { type Desktop, startDesktop } from './desktop.ts';
import { ExtensionBrowser } from './extension-browser.ts';
import { extensionFolder, findBrowser } from './find-browser.ts';
import { emulateMedia } from './media.ts';
import { callText, PATIENCE, until, within } from './wait.ts';

/** Starts Chromium 121 or newer with the extension on a fresh profile; see launchBrowser. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const desktop = options.desktop ? await startDesktop() : undefined;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-chromium-'));
  const browser = new ChromiumBrowser(options, folder, desktop);
  try {
    await within(browser.start(), 60_000, 'Starting Chromium');
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/** The part of the API of Chromium's own page of extensions that is asked here. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<Record<'manifestErrors' | 'runtimeErrors', readonly { message: string }[]>>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  deleteExtensionErrors(of: { extensionId: string }): Promise<void>;
}
declare const chrome: { developerPrivate: DeveloperPrivate; runtime: { reload(): void } };

class ChromiumBrowser extends ExtensionBrowser implements TestBrowser {
  readonly name = 'chromium';
  readonly #desktop: Desktop | undefined;
  #extension: Extension | undefined;
  /** What was there before the extension was loaded anew; the driver keeps its worker in its list, which never answers again. */
  readonly #left = new WeakSet<Target>();
  /** The browser's own page of extensions; stays open in the background. */
  #errorList: Page | undefined;

  constructor(options: LaunchOptions, folder: string, desktop: Desktop | undefined) {
    super(options, folder);
    this.#desktop = desktop;
  }

  protected async launch(): Promise<Browser> {
    const seen = Boolean(this.#desktop || this.options.visible);
    const signals = this.options.handleSignals ?? true;
    return puppeteer.launch({
      executablePath: await findBrowser('chromium'),
      headless: !seen,
      pipe: true,
      enableExtensions: true,
      userDataDir: this.folder,
      defaultViewport: seen ? null : { width: 1280, height: 800 },
      timeout: 30_000,
      // Else no tab would sound.
      ignoreDefaultArgs: ['--mute-audio'],
      args: commandLine(this.options),
      // On Linux this is asked, elsewhere the command line.
      env: { ...process.env, LANGUAGE: languageOf(this.options).replace('-', '_'), ...this.#desktop?.environment },
      handleSIGINT: signals,
      handleSIGTERM: signals,
      handleSIGHUP: signals,
    });
  }

  protected async install(browser: Browser): Promise<boolean> {
    if (!this.options.visible) this.#errorList = await openErrorList(browser);
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: this.downloads });
    await this.reinstall(browser);
    return true;
  }

  protected async reinstall(browser: Browser): Promise<void> {
    // The worker of an earlier version stays in the list, and never answers again.
    const earlier = new Set(browser.targets());
    const id = await browser.installExtension(extensionFolder('chromium', this.options.extension));
    this.#extension = (await browser.extensions()).get(id);
    // A press is lost as long as the worker does not listen yet.
    const worker = await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().includes(id) && !earlier.has(target),
      { timeout: PATIENCE },
    );
    await (await worker.worker())?.evaluate(() => true);
  }

  get #installed(): Extension {
    if (!this.#extension) throw new Error('The extension is not installed.');
    return this.#extension;
  }

  async open(url: string): Promise<Tab> {
    const page = await this.freshPage();
    await emulateMedia(page, this.media);
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return new ChromiumTab(page, await this.tabNumber(), {
      browser: this.browser,
      extension: this.#installed,
      desk: () => this.desk(),
      media: () => this.media,
      desktop: this.#desktop,
    });
  }

  async extensionPage(file: string, { background } = { background: false }): Promise<Page> {
    const page = await this.browser.newPage({ background });
    await emulateMedia(page, this.media);
    await page.goto(`chrome-extension://${this.#installed.id}/${file}`, { waitUntil: 'load' });
    return page;
  }

  protected async applyMedia(): Promise<void> {
    await Promise.all((await this.browser.pages()).map((page) => emulateMedia(page, this.media)));
  }

  protected override async reload(desk: Page): Promise<void> {
    for (const target of this.browser.targets()) this.#left.add(target);
    await desk.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
    await until(async () => desk.isClosed(), 'the extension to go');
  }

  #background(): Target | undefined {
    const isWorker = (target: Target) =>
      target.type() === 'service_worker' && target.url().includes(this.#installed.id);
    return this.browser.targets().find((target) => isWorker(target) && !this.#left.has(target));
  }

  async endBackground(): Promise<void> {
    const target = this.#background();
    await until(async () => {
      if (target === undefined || this.#background() !== target) return true;
      // It may be ending by itself at this moment, or beginning anew, and then there is nothing to close.
      const worker = await target.worker().catch(() => undefined);
      await worker?.close().catch(() => undefined);
      return this.#background() !== target;
    }, 'the background to have ended');
  }

  async inBackground<Result>(look: (world: typeof globalThis) => Result): Promise<Result> {
    await this.wakeBackground();
    const worker = await until(async () => (await this.#background()?.worker()) ?? undefined, 'the background');
    return (await worker.evaluate(callText(look, [], 'globalThis'))) as Result;
  }

  async answerStorage(): Promise<void> {
    throw new Error('Chromium decides by itself whether data is kept for good.');
  }

  async errors(): Promise<string[]> {
    if (!this.#errorList) throw new Error('A visible Chromium keeps no list of errors.');
    const info = await this.#errorList.evaluate(async (extensionId) => {
      const all = await chrome.developerPrivate.getExtensionInfo(extensionId);
      await chrome.developerPrivate.deleteExtensionErrors({ extensionId });
      return all;
    }, this.#installed.id);
    const messages = [...info.manifestErrors, ...info.runtimeErrors].map(({ message }) => message);
    // Chromium's own setIcon says so of a tab that closes meanwhile, although the rejection is caught.
    return messages.filter((message) => !message.startsWith('Unchecked runtime.lastError: No tab with id'));
  }

  protected async allowPrivate(): Promise<void> {
    await this.#errorList?.evaluate(
      (extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
      this.#installed.id,
    );
    await this.afterReload();
  }

  protected async pressInPrivate(keys: string): Promise<void> {
    if (!this.#desktop) throw new Error('Headless Chromium has no way to its keyboard commands.');
    await this.#desktop.pressKeys(keys.toLowerCase(), 'newest');
  }

  override async close(): Promise<void> {
    await super.close();
    await this.#desktop?.close();
  }
}

/** Only in developer mode does Chromium keep its lists of errors; it must be on before the extension comes. */
async function openErrorList(browser: Browser): Promise<Page> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  return page;
}

const languageOf = ({ language = 'en-US' }: LaunchOptions): string => language;

function commandLine(options: LaunchOptions): string[] {
  const { localHosts = true } = options;
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(localHosts ? ['--host-resolver-rules=MAP * 127.0.0.1'] : []),
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable',
    '--autoplay-policy=no-user-gesture-required',
    '--window-size=1280,900',
    // The screen of headless Chromium is 600 pixels high otherwise, and cuts popups off.
    '--screen-info={1600x1200}',
    `--lang=${languageOf(options)}`,
  ];
}
