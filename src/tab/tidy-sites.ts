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
  const hosts = Object.entries(await storedHosts());
  return Object.fromEntries(
    hosts.map(([host, actions]) => [host, ACTIONS.filter((each) => namesOf(actions).includes(each))]),
  );
}

/**
 * Keep what is to happen on a host. What a newer version has added, there and on other hosts, stays.
 * @param actions All of it; a host without the tidy page is forgotten, since its grant says the rest.
 * @param isNothing True if the grant says nothing: then the host is kept without any.
 */
export async function keepTidySite(host: string, actions: readonly Action[], isNothing = false): Promise<void> {
  const { [host]: before, ...others } = await storedHosts();
  const ofNewer = namesOf(before).filter((name) => !ACTIONS.some((each) => each === name));
  const kept = isNothing || actions.includes('tidy') ? { ...others, [host]: [...actions, ...ofNewer] } : others;
  if (JSON.stringify(before) !== JSON.stringify(kept[host])) await browser.storage.local.set({ [KEY]: kept });
}

async function storedHosts(): Promise<Record<string, unknown>> {
  const stored = (await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>))[KEY];
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

const namesOf = (actions: unknown): readonly unknown[] => (Array.isArray(actions) ? actions : []);
