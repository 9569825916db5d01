import type { Page } from 'puppeteer-core';
import type { CommandName, MediaKey, Popup, Tab } from './browser.ts';
import { BrowserTab } from './browser-tab.ts';
import { commandKeys } from './extension-api.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { notePage } from './page-as-before.ts';
import { until } from './wait.ts';

/** What a tab needs of the browser that it is in. */
interface Around {
  readonly window: FirefoxWindow;
  readonly extension: { readonly id: string; readonly host: string };
  desk(): Promise<Page>;
}

/** A tab of Firefox. */
export class FirefoxTab extends BrowserTab implements Tab {
  readonly #around: Around;

  constructor(page: Page, number: number | undefined, around: Around) {
    super(page, number, around);
    this.#around = around;
  }

  async pressToolbar(): Promise<Popup> {
    const { window, extension } = this.#around;
    await this.page.bringToFront();
    const popup = new FirefoxPopup(window, extension.host);
    await popup.close();
    await window.pressToolbarButton(extension.id);
    await until(() => window.popupIsOpen(extension.host), 'the popup to open');
    // The popup fills itself in one step, once it knows what to show.
    await popup.waitFor('main');
    return popup;
  }

  async pressButton(): Promise<void> {
    const { window, extension } = this.#around;
    await this.page.bringToFront();
    // A press would do nothing but close it.
    await new FirefoxPopup(window, extension.host).close();
    await window.pressToolbarButton(extension.id);
  }

  async pressShortcut(command: CommandName = 'toggle-reader'): Promise<void> {
    if (command === 'toggle-reader') await notePage(this);
    await this.page.bringToFront();
    const keys = (await commandKeys(await this.#around.desk(), command)).split('+').map(keyName);
    await this.#around.window.pressKeys(keys);
  }

  async memory(): Promise<Record<string, number>> {
    await this.page.bringToFront();
    return this.#around.window.memory();
  }

  async allowAccess(origin: string): Promise<void> {
    await until(() => this.isAllowed(origin), `access to ${origin}`);
  }

  async pressLinkMenu(selector: string, label: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.click(selector, { button: 'right' });
    await until(() => this.#around.window.chooseFromContextMenu(label), `the menu of the link to have "${label}"`);
  }

  async pressBack(): Promise<void> {
    await this.page.bringToFront();
    await this.#around.window.goBack();
  }

  async pressMediaKey(key: MediaKey): Promise<void> {
    await this.page.bringToFront();
    await until(() => this.#around.window.pressMediaKey(key), 'the tab to have keys for media');
  }

  async drag(x: number, y: number): Promise<Readonly<Record<string, string>>> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    // Far enough for a drag, and no farther: the driver would look for a target.
    await this.page.mouse.move(x + 20, y);
    return this.#around.window.draggedData();
  }

  async pressContextMenu(label: string, { x, y } = { x: 6, y: 6 }): Promise<void> {
    if (label === 'Reader view') await notePage(this);
    await this.page.bringToFront();
    await this.page.mouse.click(x, y, { button: 'right' });
    await until(() => this.#around.window.chooseFromContextMenu(label), `the context menu to have "${label}"`);
  }
}

/** 'Ctrl' of a manifest -> 'Control' of a key event; a letter -> the small letter. */
export function keyName(part: string): string {
  if (part === 'Ctrl') return 'Control';
  return part.length === 1 ? part.toLowerCase() : part;
}
