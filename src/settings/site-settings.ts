import { hostOfKey, siteKey } from '../records/keys.ts';
import { loadRecord, loadRecords, storeRecord } from '../records/known-records.ts';
import { emptyRecord, nextTime } from '../records/record.ts';
import { removeRecord } from '../records/remove-record.ts';
import { ensureRoom } from '../records/room.ts';

/** Whether a host has settings of its own. Never rejects. */
export async function hasOwnSettings(host: string): Promise<boolean> {
  const { changed, gone } = await loadRecord(siteKey(host));
  return changed > 0 && !gone;
}

/** Every host with settings of its own, sorted. Never rejects. */
export async function sitesWithOwnSettings(): Promise<string[]> {
  return Object.keys(await loadRecords())
    .flatMap((key) => hostOfKey(key) ?? [])
    .sort();
}

/**
 * Let a host have settings of its own: at first all is as everywhere, and what is changed there from now on counts there
 * alone. Rejects with a sentence for the user when there is no room, or nothing can be stored.
 */
export async function startOwnSettings(host: string): Promise<void> {
  const record = await loadRecord(siteKey(host));
  const fresh = { ...emptyRecord, changed: nextTime(record) };
  await ensureRoom({ [siteKey(host)]: fresh });
  await storeRecord(siteKey(host), fresh);
}

/**
 * Let a host have no settings of its own any more.
 * @returns Brings them back. Both reject with a sentence for the user when nothing can be stored.
 */
export function endOwnSettings(host: string): Promise<() => Promise<void>> {
  return removeRecord(siteKey(host));
}
