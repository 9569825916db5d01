import { isThere, type StoredRecord } from '../records/record.ts';
import {
  countWatcher,
  isWatched,
  knownRecord,
  loadRecord,
  noteRecord,
  storeRecord,
  watchRecords,
} from '../records/record-store.ts';
import { GENERAL_KEY, siteKey } from './record-keys.ts';
import { acceptSettings, type Settings } from './schema.ts';
import { settingsRecords } from './settings-records.ts';
import { changedRecord, type LastChange, lastChangeOf, type Occasion, undoneRecord } from './undo.ts';

/*
 * Settings of one host have a record of their own, with only what was chosen there; all else is as it is for all sites.
 * While that record is there, changes made on the host go into it.
 */

/**
 * Loads what the user has chosen.
 * @param host Host of the page on which it counts; without, what counts where a site has nothing of its own.
 * @returns Valid settings, with what this page has just changed. Where nothing can be read: the start values. Never
 * rejects.
 */
export async function loadSettings(host?: string): Promise<Settings> {
  await Promise.all(keysOf(host).map((key) => loadRecord(settingsRecords, key)));
  return settingsNow(host);
}

/**
 * Gives the settings for all sites in what areas of the storage hold, as somebody has read them already.
 * @param areas What each holds, by its keys.
 * @returns Valid settings.
 */
export function settingsIn(areas: readonly Readonly<Record<string, unknown>>[]): Settings {
  for (const stored of areas) noteRecord(settingsRecords, GENERAL_KEY, stored[GENERAL_KEY]);
  return settingsNow();
}

/**
 * Changes some settings, here and in every open reader. Where the settings are watched, the write begins before this
 * returns, so that the last change lands also when the popup closes at once.
 * @param part The settings to change; what else is stored stays as it is.
 * @param host Host on which it is changed: its own settings change if it has any, else those of all sites.
 * @param occasion What has changed many settings at once, for the words of the undo.
 * @returns Resolves when it is stored on this device. Rejects with an error whose message is a sentence for the user
 * when it can be stored nowhere.
 */
export async function changeSettings(part: Partial<Settings>, host?: string, occasion?: Occasion): Promise<void> {
  if (!keysOf(host).every(isWatched)) await loadSettings(host);
  const key = keyInForce(host);
  await storeRecord(settingsRecords, key, changedRecord(known(key), part, occasion));
}

/**
 * Gives the last change of the settings in force on a host, which one press can undo; undefined where there is none.
 */
export function lastChange(host?: string): LastChange | undefined {
  return lastChangeOf(known(keyInForce(host)));
}

/**
 * Undoes the last change; a second call makes it again.
 * @returns As `changeSettings`.
 */
export async function undoLastChange(host?: string): Promise<void> {
  const key = keyInForce(host);
  await storeRecord(settingsRecords, key, undoneRecord(await loadRecord(settingsRecords, key)));
}

/**
 * Follows the settings, whoever changes them: this page, another one, another device.
 * @param listener Called with valid settings after each change.
 * @param signal Ends it.
 * @param host Host of the page on which they count.
 */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal, host?: string): void {
  const keys = keysOf(host);
  let last = '';
  const reload = async () => {
    const settings = await loadSettings(host);
    const now = JSON.stringify([settings, lastChange(host)]);
    if (signal.aborted || now === last) return;
    last = now;
    listener(settings);
  };
  watchRecords((key) => keys.includes(key), reload, signal);
  void countWatcher(settingsRecords, keys, signal);
}

/** Gives valid settings out of what this page knows at this moment. */
export function settingsNow(host?: string): Settings {
  return acceptSettings({ ...known(GENERAL_KEY), ...ownRecord(host) });
}

const known = (key: string): StoredRecord => knownRecord(settingsRecords, key);

const keysOf = (host: string | undefined): string[] => (host ? [GENERAL_KEY, siteKey(host)] : [GENERAL_KEY]);

const keyInForce = (host: string | undefined): string => (host && ownRecord(host) ? siteKey(host) : GENERAL_KEY);

function ownRecord(host: string | undefined): StoredRecord | undefined {
  const record = host ? known(siteKey(host)) : undefined;
  return record && isThere(record) ? record : undefined;
}
