import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';

/** Key of the list of silent tabs in `storage.session`, which outlives the background and ends with the browser. */
const HUSHED_KEY = 'hushed';

let last: Promise<void> = Promise.resolve();

/**
 * Keep a tab silent from now on, whenever it begins to sound, or give it back its sound. What the user has muted stays so.
 * @param isHushed True while nothing of its page is to be heard.
 * @param sender The page in the tab. Rejects for what is not in one.
 */
export async function hushTab(isHushed: boolean, { tab }: Runtime.MessageSender): Promise<void> {
  const id = tab?.id as number;
  last = last
    .catch(() => undefined)
    .then(async () => {
      const ids = (await hushedTabs()).filter((other) => other !== id);
      if (isHushed) ids.push(id);
      await browser.storage.session.set({ [HUSHED_KEY]: ids });
      listen(ids.length > 0);
    });
  await last;
  await mute(id, isHushed);
}

/**
 * Hear of tabs that begin or cease to sound. To be called at once when the background starts, which browsers may do for
 * that very news; while no tab is silent, they do not.
 */
export function followSounds(): void {
  listen(true);
  last = hushedTabs().then((ids) => listen(ids.length > 0));
}

async function hushedTabs(): Promise<number[]> {
  const { [HUSHED_KEY]: ids = [] } = await browser.storage.session.get(HUSHED_KEY);
  return ids as number[];
}

function listen(is: boolean): void {
  const { onUpdated: updates } = browser.tabs;
  if (!is) {
    updates.removeListener(onUpdated);
    return;
  }
  // A second time does nothing.
  try {
    updates.addListener(onUpdated, { properties: ['audible'] });
  } catch {
    // Chromium cannot be told what news is wanted.
    updates.addListener(onUpdated);
  }
}

async function onUpdated(id: number, { audible }: { audible?: boolean | undefined }): Promise<void> {
  if (audible !== undefined && (await hushedTabs()).includes(id)) await mute(id, true);
}

/** Mutes a tab while it sounds and may not. */
async function mute(id: number, isHushed: boolean): Promise<void> {
  const { audible, mutedInfo } = await browser.tabs.get(id);
  const muted = isHushed && Boolean(audible);
  if (mutedInfo?.muted ? !muted && mutedInfo.extensionId === browser.runtime.id : muted)
    await browser.tabs.update(id, { muted });
}
