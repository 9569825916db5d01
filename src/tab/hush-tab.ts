import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';

/**
 * Mute a tab while it sounds, or give it back its sound. What the user has muted stays so.
 * @param isHushed True while nothing of its page is to be heard.
 * @param sender The page in the tab. Rejects for what is not in one.
 * @returns True while it would sound and may not.
 */
export async function hushTab(isHushed: boolean, { tab }: Runtime.MessageSender): Promise<boolean> {
  const { id, audible, mutedInfo } = await browser.tabs.get(tab?.id as number);
  const muted = isHushed && Boolean(audible);
  if (mutedInfo?.muted ? !muted && mutedInfo.extensionId === browser.runtime.id : muted)
    await browser.tabs.update(id, { muted });
  return muted;
}
