import { browser } from '../shared/browser.ts';
import type { KeptPlace, StoppedPlace } from '../shared/stopped-place.ts';
import { PACE_KEY } from './reading-pace.ts';
import { loadSettings } from './store.ts';

/** Most articles whose places are kept; the oldest go first. Set by hand: a year of reading for many. */
export const MAX_PLACES = 500;

const PREFIX = 'place:';

/**
 * Keep the place where somebody stopped in an article, on this device alone, unless places are not to be kept.
 * @param address Address of the page, of which only a hash is stored; undefined for one of which nothing may be kept.
 * @param place The place; null where nothing is to be gone on with.
 */
export async function keepStoppedPlace(address: string | undefined, place: StoppedPlace | null): Promise<void> {
  if (!address || !(await loadSettings()).keepPlaces) return;
  const key = await keyOf(address);
  if (place === null) {
    await browser.storage.local.remove([key]);
    return;
  }
  const isNew = !(key in (await browser.storage.local.get(key)));
  await browser.storage.local.set({ [key]: { ...place, changed: Date.now() } });
  if (isNew) await dropOldest();
}

/** Gives the place where somebody stopped in the article of a page; null if none is kept. */
export async function stoppedPlace(address: string | undefined): Promise<KeptPlace | null> {
  if (!address || !(await loadSettings()).keepPlaces) return null;
  const key = await keyOf(address);
  const place: unknown = (await browser.storage.local.get(key))[key];
  return isKept(place) ? place : null;
}

/** Counts the articles whose places are kept. */
export async function countPlaces(): Promise<number> {
  return Object.keys(await allPlaces()).length;
}

/** Forget all places, and the pace of reading. @returns A function that brings them back. */
export async function forgetPlaces(): Promise<() => Promise<void>> {
  const kept = { ...(await allPlaces()), ...(await browser.storage.local.get(PACE_KEY)) };
  await browser.storage.local.remove(Object.keys(kept));
  return () => browser.storage.local.set(kept);
}

/** Tells whether there is anything to forget. */
export async function hasPlaces(): Promise<boolean> {
  return (await countPlaces()) > 0 || PACE_KEY in (await browser.storage.local.get(PACE_KEY));
}

async function dropOldest(): Promise<void> {
  const places = Object.entries(await allPlaces()).sort(([, one], [, other]) => other.changed - one.changed);
  await browser.storage.local.remove(places.slice(MAX_PLACES).map(([key]) => key));
}

async function allPlaces(): Promise<Record<string, KeptPlace>> {
  const stored = Object.entries(await browser.storage.local.get(null));
  return Object.fromEntries(stored.filter(([key, place]) => key.startsWith(PREFIX) && isKept(place))) as Record<
    string,
    KeptPlace
  >;
}

/** Whoever looks into the storage should not find a list of what was read. */
async function keyOf(address: string): Promise<string> {
  const bytes = new TextEncoder().encode(address.replace(/#.*$/s, ''));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return PREFIX + [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isKept(place: unknown): place is KeptPlace {
  const { quote, passed, changed } = (place ?? {}) as Partial<KeptPlace>;
  return typeof quote === 'string' && typeof passed === 'number' && typeof changed === 'number';
}
