import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import type { CommandName, MediaKey, MediaWishes, Popup, Tab } from './browser.ts';
import { BrowserTab } from './browser-tab.ts';
import { ChromiumPopup } from './chromium-popup.ts';
import type { Desktop } from './desktop.ts';
import { commandKeys } from './extension-api.ts';
import { emulateMedia } from './media.ts';
import { PRESSES } from './media-keys.ts';
import { notePage } from './page-as-before.ts';
import { PATIENCE } from './wait.ts';

/** What a tab needs of the browser that it is in. */
interface Around {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly desktop: Desktop | undefined;
  desk(): Promise<Page>;
  media(): MediaWishes;
}

/** A tab of Chromium. */
export class ChromiumTab extends BrowserTab implements Tab {
  readonly #around: Around;

  constructor(page: Page, number: number | undefined, around: Around) {
    super(page, number, around);
    this.#around = around;
  }

  async pressToolbar(): Promise<Popup> {
    const { browser, extension, media } = this.#around;
    await this.page.bringToFront();
    await openPopups.get(browser)?.close();
    const before = new Set(browser.targets());
    const isPopup = (target: Target): boolean =>
      target.type() !== 'service_worker' &&
      !before.has(target) &&
      target.url().startsWith(`chrome-extension://${extension.id}/`);
    const [target] = await Promise.all([
      browser.waitForTarget(isPopup, { timeout: PATIENCE }),
      this.page.triggerExtensionAction(extension),
    ]);
    const page = await target.asPage();
    await emulateMedia(page, media());
    const popup = new ChromiumPopup(page);
    openPopups.set(browser, popup);
    // The popup fills itself in one step, once it knows what to show.
    await popup.waitFor('main');
    return popup;
  }

  async pressButton(): Promise<void> {
    await this.page.bringToFront();
    await openPopups.get(this.#around.browser)?.close();
    await this.page.triggerExtensionAction(this.#around.extension);
  }

  async pressShortcut(command: CommandName = 'toggle-reader'): Promise<void> {
    if (command === 'toggle-reader') await notePage(this);
    const desktop = this.#needDesktop('keyboard commands');
    await this.page.bringToFront();
    await desktop.pressKeys((await commandKeys(await this.#around.desk(), command)).toLowerCase());
  }

  async pressContextMenu(label: string): Promise<void> {
    if (label === 'Reader view') await notePage(this);
    const desktop = this.#needDesktop('context menu');
    await this.page.bringToFront();
    const down = Array<string>(MENU_ENTRIES.indexOf(label)).fill('Down');
    await desktop.chooseFromContextMenu(await this.evaluate(plainPlace), ['Up', 'Up', 'Up', 'Right', ...down]);
  }

  async pressLinkMenu(selector: string): Promise<void> {
    const desktop = this.#needDesktop('context menu');
    await this.page.bringToFront();
    await desktop.chooseFromContextMenu(await this.evaluate(placeOf, selector), ['Up', 'Up']);
  }

  async pressBack(): Promise<void> {
    const desktop = this.#needDesktop('way back');
    await this.page.bringToFront();
    await desktop.pressKeys('alt+Left');
  }

  async pressMediaKey(key: MediaKey): Promise<void> {
    await this.inExtensionWorld(PRESSES[key]);
  }

  async drag(x: number, y: number): Promise<Readonly<Record<string, string>>> {
    await this.page.setDragInterception(true);
    const data = await this.page.mouse.drag({ x, y }, { x: x + 60, y: y + 5 });
    const { items } = data;
    await this.page.mouse.drop({ x: x + 60, y: y + 5 }, data);
    await this.page.setDragInterception(false);
    return Object.fromEntries(items.map(({ mimeType, data }) => [mimeType, data]));
  }

  async memory(): Promise<Record<string, number>> {
    const session = await this.page.createCDPSession();
    // One collection frees what the next one finds.
    for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    await session.detach();
    const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return { bytes: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
  }

  async allowAccess(origin: string): Promise<void> {
    const desktop = this.#needDesktop('question for access');
    await desktop.pressAllow(() => this.isAllowed(origin));
  }

  #needDesktop(what: string): Desktop {
    if (this.#around.desktop) return this.#around.desktop;
    throw new Error(`Headless Chromium has no way to its ${what}: test/headed does it on a desktop of its own.`);
  }
}

/** The entries of the extension's own menu, in their order. */
const MENU_ENTRIES = ['Reader view', 'Tidy page'];

/** Runs in the page: the place of an element on the screen. */
function placeOf(selector: string): { x: number; y: number } {
  const { left, top } = (document.querySelector(selector) as Element).getBoundingClientRect();
  return { x: screenX + left + 5, y: screenY + outerHeight - innerHeight + top + 5 };
}

/** Runs in the page: a place of the screen where the page has nothing with a context menu of its own kind. */
function plainPlace(): { x: number; y: number } {
  for (let y = 10; y < innerHeight; y += 20) {
    for (let x = 10; x < innerWidth; x += 20) {
      const hit = document.elementFromPoint(x, y);
      if (!hit || hit.closest('a, img, picture, video, audio, button, input, textarea, iframe')) continue;
      // Chromium's window has no border but its bars on top.
      return { x: screenX + x, y: screenY + outerHeight - innerHeight + y };
    }
  }
  throw new Error('The page has no plain place.');
}

/** The last popup of each browser: pressing the button while it is open would only close it. */
const openPopups = new WeakMap<Browser, ChromiumPopup>();
