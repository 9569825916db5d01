import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import type { MediaWishes, Popup, Tab } from './browser.ts';
import { BrowserTab } from './browser-tab.ts';
import { ChromiumPopup } from './chromium-popup.ts';
import type { Desktop } from './desktop.ts';
import { listCommands } from './extension-desk.ts';
import { emulateMedia } from './media.ts';
import { PATIENCE } from './wait.ts';

export interface RunningChromium {
  readonly browser: Browser;
  readonly extension: Extension;
  /** A page of the extension in the background, with its API. */
  readonly desk: Page;
  readonly desktop: Desktop | undefined;
  /** What every new page is told. */
  readonly media: MediaWishes;
}

/** A tab of Chromium. */
export class ChromiumTab extends BrowserTab implements Tab {
  readonly #running: () => RunningChromium;

  /** @param running What runs now: it changes with the user's wishes. */
  constructor(page: Page, id: number, running: () => RunningChromium) {
    super(page, id, () => running().desk);
    this.#running = running;
  }

  async pressToolbar(): Promise<Popup> {
    const { browser, extension, media } = this.#running();
    await this.page.bringToFront();
    await openPopups.get(browser)?.close();
    const before = new Set(browser.targets());
    const isPopup = (target: Target): boolean =>
      !before.has(target) && target.url().startsWith(`chrome-extension://${extension.id}/`);
    const [target] = await Promise.all([
      browser.waitForTarget(isPopup, { timeout: PATIENCE }),
      this.page.triggerExtensionAction(extension),
    ]);
    const page = await target.asPage();
    await emulateMedia(page, media);
    const popup = new ChromiumPopup(page);
    openPopups.set(browser, popup);
    await popup.waitFor(() => document.readyState === 'complete');
    return popup;
  }

  async pressShortcut(): Promise<void> {
    const desktop = this.#needDesktop('keyboard commands');
    await this.page.bringToFront();
    const commands = await listCommands(this.#running().desk);
    const shortcut = commands.find(({ name }) => !name.startsWith('_'))?.shortcut;
    if (!shortcut) throw new Error('Chromium gave the extension no keyboard command.');
    await desktop.pressKeys(shortcut.toLowerCase());
  }

  async pressContextMenu(_label: string): Promise<void> {
    const desktop = this.#needDesktop('context menu');
    await this.page.bringToFront();
    await desktop.chooseFromContextMenu();
  }

  #needDesktop(what: string): Desktop {
    const { desktop } = this.#running();
    if (desktop) return desktop;
    throw new Error(`Headless Chromium has no way to its ${what}: test/headed does it on a desktop of its own.`);
  }
}

/** The last popup of each browser: pressing the button while it is open would only close it. */
const openPopups = new WeakMap<Browser, ChromiumPopup>();
