import { browser } from '../shared/browser.ts';
import { ACTIONS, type Action } from '../shared/messages.ts';

/** Key in the storage of this device. */
const KEY = 'tidySites';

/**
 * Things that are to happen by themselves on hosts where pages are tidied, by host. Chromium drops registered scripts
 * with each update of the extension, and a grant alone would then be taken for the wish that the reader opens.
 */
export type TidySites = Readonly<Record<string, readonly Action[]>>;

/** Loads them; empty where nothing can be read. Never rejects. */
export async function loadTidySites(): Promise<TidySites> {
  const stored = (await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>))[KEY];
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).map(([host, actions]) => [host, validActions(actions)]));
}

/**
 * Keep what is to happen on a host.
 * @param actions All of it; a host without the tidy page is forgotten, since its grant says the rest.
 */
export async function keepTidySite(host: string, actions: readonly Action[]): Promise<void> {
  const { [host]: before, ...others } = await loadTidySites();
  const kept = actions.includes('tidy') ? { ...others, [host]: actions } : others;
  if (JSON.stringify(before) !== JSON.stringify(kept[host])) await browser.storage.local.set({ [KEY]: kept });
}

function validActions(stored: unknown): Action[] {
  return Array.isArray(stored) ? ACTIONS.filter((action) => stored.includes(action)) : [];
}
