import type { Page } from 'puppeteer-core';
import type { Popup, Tab } from './browser.ts';
import { BrowserTab } from './browser-tab.ts';
import { listCommands } from './extension-desk.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { until } from './wait.ts';

export interface RunningFirefox {
  readonly window: FirefoxWindow;
  readonly extension: { readonly id: string; readonly host: string };
  readonly desk: Page;
}
/** A tab of Firefox. */
export class FirefoxTab extends BrowserTab implements Tab {
  readonly #running: () => RunningFirefox;

  constructor(page: Page, id: number, running: () => RunningFirefox) {
    super(page, id, () => running().desk);
    this.#running = running;
  }

  async pressToolbar(): Promise<Popup> {
    const { window, extension } = this.#running();
    await this.page.bringToFront();
    const popup = new FirefoxPopup(window, extension.host);
    await popup.close();
    await window.pressToolbarButton(extension.id);
    await until(() => window.popupIsOpen(extension.host), 'the popup to open');
    await popup.waitFor(() => document.readyState === 'complete' && document.URL !== 'about:blank');
    return popup;
  }

  async pressShortcut(): Promise<void> {
    await this.page.bringToFront();
    const commands = await listCommands(this.#running().desk);
    const shortcut = commands.find(({ name }) => !name.startsWith('_'))?.shortcut;
    if (!shortcut) throw new Error('Firefox gave the extension no keyboard command.');
    await this.#running().window.pressKeys(shortcut.split('+').map(keyName));
  }

  async pressContextMenu(label: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.mouse.click(6, 6, { button: 'right' });
    await until(() => this.#running().window.chooseFromContextMenu(label), `the context menu to have "${label}"`);
  }
}

/** 'Ctrl' of a manifest -> 'Control' of a key event; a letter -> the small letter. */
function keyName(part: string): string {
  if (part === 'Ctrl') return 'Control';
  return part.length === 1 ? part.toLowerCase() : part;
}
