import type { Page } from 'puppeteer-core';
import type { Command, CommandName } from './browser.ts';

export type StorageArea = 'sync' | 'local';
export type Stored = Record<string, unknown>;

/** What the tests ask of the extension API; both browsers have it under the name `chrome`, with promises. */
export interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: {
    query(filter: { active?: boolean; currentWindow?: boolean }): Promise<{ id: number; url?: string }[]>;
    remove(tabId: number): Promise<void>;
    get(tabId: number): Promise<{ status: string; mutedInfo?: { muted: boolean } }>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
  readonly windows: { create(of: { incognito: boolean; url: string }): Promise<{ tabs: { id: number }[] }> };
  readonly permissions: { contains(wanted: { origins: string[] }): Promise<boolean> };
  readonly scripting: {
    executeScript(script: { target: { tabId: number }; func: () => unknown }): Promise<{ result: unknown }[]>;
    getRegisteredContentScripts(): Promise<{ id: string }[]>;
  };
  readonly action: Record<'getBadgeText' | 'getTitle', (of: { tabId: number }) => Promise<string>> & {
    setPopup(of: { tabId: number; popup: string }): Promise<void>;
  };
  readonly commands: { getAll(): Promise<Command[]> };
  readonly storage: Record<
    StorageArea,
    { get(): Promise<Stored>; set(values: Stored): Promise<void>; clear(): Promise<void> }
  >;
}
declare const chrome: ExtensionApi;

/**
 * The number that the extension API has for the tab in front.
 * @param desk A page of the extension in the background of the same window.
 */
export async function frontTab(desk: Page): Promise<number> {
  return desk.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (!tab) throw new Error('No tab is in front.');
    return tab.id;
  });
}

/** The keyboard commands with the keys that the browser gave them. */
export async function listCommands(desk: Page): Promise<Command[]> {
  return desk.evaluate(() => chrome.commands.getAll());
}

/** The keys of a command, as the browser writes them: 'Alt+R'. @throws When it has none. */
export async function commandKeys(desk: Page, command: CommandName): Promise<string> {
  const shortcut = (await listCommands(desk)).find(({ name }) => name === command)?.shortcut;
  if (!shortcut) throw new Error(`The browser gave the extension no keys for ${command}.`);
  return shortcut;
}

/** Closes the tab of the page that opens after the installation. @returns Whether it was there. */
export async function closeWelcome(desk: Page): Promise<boolean> {
  return desk.evaluate(async () => {
    const welcome = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('/welcome.html'));
    if (welcome) await chrome.tabs.remove(welcome.id);
    return welcome !== undefined;
  });
}
