import { browser } from '../shared/browser.ts';
import { readRecord, type StoredRecord } from './record.ts';

/*
 * Settings stand twice: in `storage.local`, written at once, so that every open reader follows a slider while it moves;
 * and in `storage.sync`, the copy for the user's other devices, which browsers refuse to write more than 120 times a
 * minute. The record that was written later counts, so nothing is lost when either of them fails.
 */

/** A place where settings are stored. */
export type Area = 'local' | 'sync';

/** The key under which the record of all settings stands in each area. */
export const KEY = 'settings';

/** The record of an area; an empty one, never written, where there is none or the area fails. Never rejects. */
export async function read(area: Area): Promise<StoredRecord> {
  try {
    return readRecord((await browser.storage[area].get(KEY))[KEY]);
  } catch {
    return readRecord(undefined);
  }
}

/** Write the record to this device, or where that fails to the other area. Gives whether that worked. Never rejects. */
export async function putHere(record: StoredRecord): Promise<boolean> {
  return (await put('local', record)) || (await put('sync', record));
}

/** Write the record of an area. Gives whether that worked. Never rejects. */
export async function put(area: Area, record: StoredRecord): Promise<boolean> {
  try {
    await browser.storage[area].set({ [KEY]: record });
    return true;
  } catch {
    return false;
  }
}
