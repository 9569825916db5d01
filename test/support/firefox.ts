import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { LaunchOptions, Tab, TestBrowser } from './browser.ts';
import { ExtensionBrowser } from './extension-browser.ts';
import { extensionFolder, findBrowser } from './find-browser.ts';
import { FirefoxTab, keyName } from './firefox-tab.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { pack } from './pack.ts';
import { callText, until, within } from './wait.ts';

/** Starts Firefox 142 or newer with the extension on a fresh profile; see launchBrowser. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const browser = new FirefoxBrowser(options, await mkdtemp(path.join(os.tmpdir(), 'lectern-firefox-')));
  try {
    await within(browser.start(), 60_000, 'Starting Firefox');
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

class FirefoxBrowser extends ExtensionBrowser implements TestBrowser {
  readonly name = 'firefox';
  #window: FirefoxWindow | undefined;
  #extension: { readonly id: string; readonly host: string } | undefined;

  protected async launch(): Promise<Browser> {
    const signals = this.options.handleSignals ?? true;
    return puppeteer.launch({
      browser: 'firefox',
      executablePath: await findBrowser('firefox'),
      headless: !this.options.visible,
      userDataDir: path.join(this.folder, 'profile'),
      defaultViewport: this.options.visible ? null : { width: 1280, height: 800 },
      timeout: 30_000,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { ...preferences(this.options), ...savingTo(this.downloads) },
      handleSIGINT: signals,
      handleSIGTERM: signals,
      handleSIGHUP: signals,
    });
  }

  protected async install(browser: Browser): Promise<boolean> {
    const isNew = this.#extension === undefined;
    const window = new FirefoxWindow(browser);
    const id = this.#extension?.id ?? (await window.install(await this.#pack()));
    const host = await until(() => window.extensionHost(id), 'the extension to start');
    this.#window = window;
    this.#extension = { id, host };
    return isNew;
  }

  protected async reinstall(browser: Browser): Promise<void> {
    this.#extension = undefined;
    await this.install(browser);
  }

  async #pack(): Promise<string> {
    const file = path.join(this.folder, 'extension.xpi');
    await pack(extensionFolder('firefox', this.options.extension), file);
    return file;
  }

  get #inside(): { window: FirefoxWindow; extension: { id: string; host: string } } {
    if (!(this.#window && this.#extension)) throw new Error('The extension is not installed.');
    return { window: this.#window, extension: this.#extension };
  }

  async open(url: string): Promise<Tab> {
    const page = await this.freshPage();
    // Pages of Firefox itself are as closed to puppeteer's goto as the extension's.
    if (/^https?:/.test(url)) await page.goto(url, { waitUntil: 'load' });
    else await this.#inside.window.navigate(page, url);
    await page.bringToFront();
    return new FirefoxTab(page, await this.tabNumber(), { ...this.#inside, desk: () => this.desk() });
  }

  async extensionPage(file: string, { background } = { background: false }): Promise<Page> {
    const { window, extension } = this.#inside;
    const page = await this.browser.newPage({ background });
    await window.navigate(page, `moz-extension://${extension.host}/${file}`);
    return page;
  }

  protected async applyMedia(): Promise<void> {
    const { colorScheme, forcedColors, moreContrast, reducedMotion, finger } = this.media;
    await this.#inside.window.setPreferences({
      'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
      // Firefox tells of more contrast where the system has such a theme and pages keep their colours all the same.
      'ui.useAccessibilityTheme': moreContrast ? 1 : 0,
      'browser.display.document_color_use': forcedColors ? 2 : moreContrast ? 1 : 0,
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      // A finger is coarse (1); a mouse is fine (2) and can rest (4).
      'ui.primaryPointerCapabilities': finger ? 1 : 6,
      'ui.allPointerCapabilities': finger ? 1 : 6,
    });
  }

  protected override async reload(): Promise<void> {
    await this.#inside.window.reload(this.#inside.extension.id);
  }

  async endBackground(): Promise<void> {
    await this.#inside.window.endBackground(this.#inside.extension.id);
  }

  async inBackground<Result>(look: (world: typeof globalThis) => Result): Promise<Result> {
    await this.wakeBackground();
    return (await (await this.desk()).evaluate(callText(look, [], 'chrome.extension.getBackgroundPage()'))) as Result;
  }

  protected async allowPrivate(): Promise<void> {
    await this.#inside.window.allowPrivate(this.#inside.extension.id);
    await this.afterReload();
  }

  protected async pressInPrivate(keys: string): Promise<void> {
    await (await this.#inside.window.newest()).pressKeys(keys.split('+').map(keyName));
  }

  async answerStorage(isAllowed: boolean): Promise<void> {
    const press = () => this.#inside.window.answerStorageQuestion(isAllowed);
    await until(press, 'the question whether data is kept for good');
  }

  async errors(): Promise<string[]> {
    const { window, extension } = this.#inside;
    return window.consoleErrors(extension.id, extension.host);
  }
}

/** Lets downloads be saved without a question. */
const savingTo = (folder: string): Record<string, string | number | boolean> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.useDownloadDir': true,
});

function preferences({ localHosts = true, visible }: LaunchOptions): Record<string, string | number | boolean> {
  return {
    'xpinstall.signatures.required': false,
    'extensions.webextOptionalPermissionPrompts': false,
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
    'network.stricttransportsecurity.preloadlist': false,
    'media.autoplay.default': 0,
    'media.autoplay.blocking_policy': 0,
    'intl.accept_languages': 'en-US, en',
    // Also where there is no device for it, tabs sound.
    'media.cubeb.force_mock_context': !visible,
    ...(localHosts ? { 'network.dns.forceResolve': '127.0.0.1' } : {}),
  };
}
