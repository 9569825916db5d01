import { browser } from './browser.ts';

/** Key in the storage of this device: the version whose notes the user has not seen yet. */
const KEY = 'newsOf';

/** Keeps the version whose notes the next popup is to offer. */
export async function keepNews(version: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: version });
}

/**
 * Gives the version whose notes are to be offered, and forgets it: they are offered once.
 * @returns The version; undefined where there is nothing new, or nothing can be read. Never rejects.
 */
export async function takeNews(): Promise<string | undefined> {
  try {
    const { [KEY]: version } = await browser.storage.local.get(KEY);
    if (typeof version !== 'string') return undefined;
    await browser.storage.local.remove([KEY]);
    return version;
  } catch {
    return undefined;
  }
}
