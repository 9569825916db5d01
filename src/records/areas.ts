import { browser } from '../shared/browser.ts';
import { isRecordKey } from './keys.ts';
import { readRecord, type StoredRecord } from './record.ts';

/*
 * Records stand twice: in `storage.local`, written at once, so that every open reader follows a slider while it moves;
 * and in `storage.sync`, the copy for the user's other devices, which browsers refuse to write more than 120 times a
 * minute. The record that was written later counts, so nothing is lost when either of them fails.
 */

/** A place where records are stored. */
export type Area = 'local' | 'sync';

/** Records by their keys. */
export type Records = Readonly<Record<string, StoredRecord>>;

/** A record of an area; an empty one, never written, where there is none or the area fails. Never rejects. */
export async function read(area: Area, key: string): Promise<StoredRecord> {
  try {
    return readRecord((await browser.storage[area].get(key))[key]);
  } catch {
    return readRecord(undefined);
  }
}

/** Every record of an area; none where the area fails. Never rejects. */
export async function readAll(area: Area): Promise<Records> {
  try {
    const stored = Object.entries(await browser.storage[area].get(null)).filter(([key]) => isRecordKey(key));
    return Object.fromEntries(stored.map(([key, value]) => [key, readRecord(value)]));
  } catch {
    return {};
  }
}

/** Write records to this device, or where that fails to the other area. Gives whether that worked. Never rejects. */
export async function putHere(records: Records): Promise<boolean> {
  return (await put('local', records)) || (await put('sync', records));
}

/** Write records of an area, all or none. Gives whether that worked. Never rejects. */
export async function put(area: Area, records: Records): Promise<boolean> {
  try {
    await browser.storage[area].set(records);
    return true;
  } catch {
    return false;
  }
}

/** Take records out of an area. Never rejects. */
export async function drop(area: Area, keys: readonly string[]): Promise<void> {
  await browser.storage[area].remove([...keys]).catch(() => undefined);
}
