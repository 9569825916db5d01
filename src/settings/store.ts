import { GENERAL, siteKey } from '../records/keys.ts';
import {
  countWatcher,
  isWatched,
  knownRecord,
  loadRecord,
  storeRecord,
  watchRecords,
} from '../records/known-records.ts';
import type { StoredRecord } from '../records/record.ts';
import { acceptSettings, type Settings } from './schema.ts';
import { changedRecord, type LastChange, lastChangeOf, type Occasion, undoneRecord } from './undo.ts';

/*
 * Settings of one host stand in a record of their own, which holds only what was chosen there; all else is as it is for all
 * sites. While that record is there, changes made on the host go into it.
 */

/**
 * What the user has chosen.
 * @param host The host of the page on which it counts; without, what counts where a site has nothing of its own.
 * @returns Valid settings, with what this page has just changed. Where nothing can be read: the start values. Never rejects.
 */
export async function loadSettings(host?: string): Promise<Settings> {
  await Promise.all(keysOf(host).map(loadRecord));
  return settingsNow(host);
}

/**
 * Change some settings, here and in every open reader. Where the settings are watched, the write begins before this
 * returns, so that the last change lands also when the popup closes at once.
 * @param part The settings to change; what else is stored stays as it is.
 * @param host The host on which it is changed: its own settings change if it has any, else those of all sites.
 * @param occasion What is changed many settings at once by, for the words of the undo.
 * @returns When it is stored on this device. Rejects with an error whose message is a sentence for the user when it can be
 * stored nowhere.
 */
export async function changeSettings(part: Partial<Settings>, host?: string, occasion?: Occasion): Promise<void> {
  if (!keysOf(host).every(isWatched)) await loadSettings(host);
  const key = keyInForce(host);
  await storeRecord(key, changedRecord(knownRecord(key), part, occasion));
}

/** The last change of the settings that are in force on a host, which one press can undo; undefined where there is none. */
export function lastChange(host?: string): LastChange | undefined {
  return lastChangeOf(knownRecord(keyInForce(host)));
}

/**
 * Undo the last change; a second call makes it again.
 * @returns As `changeSettings`.
 */
export async function undoLastChange(host?: string): Promise<void> {
  const key = keyInForce(host);
  await storeRecord(key, undoneRecord(await loadRecord(key)));
}

/**
 * Follow the settings, whoever changes them: this page, another one, another device.
 * @param listener Called with valid settings after each change.
 * @param signal Ends it.
 * @param host The host of the page on which they count.
 */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal, host?: string): void {
  const keys = keysOf(host);
  let last = '';
  const tell = async () => {
    const settings = await loadSettings(host);
    const now = JSON.stringify([settings, lastChange(host)]);
    if (signal.aborted || now === last) return;
    last = now;
    listener(settings);
  };
  watchRecords((key) => keys.includes(key), tell, signal);
  void countWatcher(keys, signal);
}

/** Valid settings out of what is known at this moment. */
export function settingsNow(host?: string): Settings {
  const own = ownRecord(host);
  return acceptSettings(own ? { ...knownRecord(GENERAL), ...own } : knownRecord(GENERAL));
}

const keysOf = (host: string | undefined): string[] => (host ? [GENERAL, siteKey(host)] : [GENERAL]);

const keyInForce = (host: string | undefined): string => (host && ownRecord(host) ? siteKey(host) : GENERAL);

function ownRecord(host: string | undefined): StoredRecord | undefined {
  const record = host ? knownRecord(siteKey(host)) : undefined;
  return record && record.changed > 0 && !record.gone ? record : undefined;
}
