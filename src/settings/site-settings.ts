import { emptyRecord, isThere, nextTime } from '../records/record.ts';
import { loadRecord, loadRecords, removeRecord, storeRecord, watchRecords } from '../records/record-store.ts';
import { ensureRoom } from '../records/room.ts';
import { hostOfKey, siteKey } from './record-keys.ts';
import { settingsRecords, settingsRoom } from './settings-records.ts';

/** Tells whether a host has settings of its own. Never rejects. */
export async function hasOwnSettings(host: string): Promise<boolean> {
  return isThere(await loadRecord(settingsRecords, siteKey(host)));
}

/** Lists every host with settings of its own, sorted. Never rejects. */
export async function sitesWithOwnSettings(): Promise<string[]> {
  return Object.keys(await loadRecords(settingsRecords))
    .flatMap((key) => hostOfKey(key) ?? [])
    .sort();
}

/**
 * Lets a host have settings of its own: at first all is as everywhere, and what is changed there from now on counts
 * there alone. Rejects with a sentence for the user when there is no room, or nothing can be stored.
 */
export async function startOwnSettings(host: string): Promise<void> {
  const key = siteKey(host);
  const record = { ...emptyRecord(settingsRecords), changed: nextTime(await loadRecord(settingsRecords, key)) };
  await ensureRoom(settingsRecords, settingsRoom, { [key]: record });
  await storeRecord(settingsRecords, key, record);
}

/**
 * Removes the settings of a host.
 * @returns A function that brings them back. Both reject with a sentence for the user when nothing can be stored.
 */
export function endOwnSettings(host: string): Promise<() => Promise<void>> {
  return removeRecord(settingsRecords, siteKey(host));
}

/**
 * Reports each change of the settings of single sites, whoever made it.
 * @param concerns Tells whether a host is one of those to report.
 * @param onChange Called after each change.
 * @param signal Ends the reports.
 */
export function watchOwnSettings(concerns: (host: string) => boolean, onChange: () => void, signal: AbortSignal): void {
  const isOurs = (key: string) => {
    const host = hostOfKey(key);
    return host !== undefined && concerns(host);
  };
  watchRecords(isOurs, onChange, signal);
}
