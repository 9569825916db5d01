import type { Page } from 'puppeteer-core';
import type { Command } from './browser.ts';

export type StorageArea = 'sync' | 'local';
type Stored = Record<string, unknown>;

/** What the tests ask of the extension API; both browsers have it under this name, with promises. */
export interface ExtensionApi {
  readonly tabs: { query(filter: { active: boolean; currentWindow: boolean }): Promise<{ id: number }[]> };
  readonly action: Record<'getBadgeText' | 'getTitle', (of: { tabId: number }) => Promise<string>>;
  readonly commands: { getAll(): Promise<Command[]> };
  readonly storage: Record<
    StorageArea,
    { get(): Promise<Stored>; set(values: Stored): Promise<void>; clear(): Promise<void> }
  >;
}
declare const chrome: ExtensionApi;

/**
 * The number that the extension API has for the tab in front.
 * @param desk A page of the extension that stays in the background of the same window (its manifest, shown as text).
 */
export async function frontTab(desk: Page): Promise<number> {
  return desk.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (!tab) throw new Error('No tab is in front.');
    return tab.id;
  });
}

/** Writes values into a storage area. */
export async function setStored(desk: Page, area: StorageArea, values: Readonly<Stored>): Promise<void> {
  await desk.evaluate((where, what) => chrome.storage[where].set(what), area, values);
}

/** Everything in a storage area. */
export async function getStored(desk: Page, area: StorageArea): Promise<Stored> {
  return desk.evaluate((where) => chrome.storage[where].get(), area);
}

/** Empties both storage areas. */
export async function clearStored(desk: Page): Promise<void> {
  await desk.evaluate(() => Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]));
}

/** The keyboard commands with the keys that the browser gave them. */
export async function listCommands(desk: Page): Promise<Command[]> {
  return desk.evaluate(() => chrome.commands.getAll());
}
