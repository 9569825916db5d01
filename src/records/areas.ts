import { browser } from '../shared/browser.ts';
import { type Records, readRecord, type StoredRecord } from './record.ts';
import type { RecordKind } from './record-kind.ts';

/*
 * Records of a synced kind are stored twice: in `storage.local`, written at once, so that every open reader follows a
 * slider while it moves; and in `storage.sync`, the copy for the user's other devices, which browsers refuse to write
 * more than 120 times a minute. The record that was written later counts, so nothing is lost when either of them fails.
 */

/** Place where records are stored. */
export type Area = 'local' | 'sync';

/** Reads a record of an area; an empty one, never written, where there is none or the area fails. Never rejects. */
export async function readFrom(area: Area, kind: RecordKind, key: string): Promise<StoredRecord> {
  try {
    return readRecord(kind, (await browser.storage[area].get(key))[key]);
  } catch {
    return readRecord(kind, undefined);
  }
}

/** Reads all records of a kind in an area; none where the area fails. Never rejects. */
export async function readAllFrom(area: Area, kind: RecordKind): Promise<Records> {
  try {
    const stored = Object.entries(await browser.storage[area].get(null)).filter(([key]) => kind.owns(key));
    return Object.fromEntries(stored.map(([key, value]) => [key, readRecord(kind, value)]));
  } catch {
    return {};
  }
}

/**
 * Writes records to this device, or, where that fails and the kind is synced, to `storage.sync`: all or none. Never
 * rejects.
 * @returns True if they are stored.
 */
export async function writeHere(kind: RecordKind, records: Records): Promise<boolean> {
  return (await writeTo('local', records)) || (kind.synced && (await writeTo('sync', records)));
}

/**
 * Writes records to an area, all or none. Never rejects.
 * @returns True if they are stored.
 */
export async function writeTo(area: Area, records: Records): Promise<boolean> {
  try {
    await browser.storage[area].set(records);
    return true;
  } catch {
    return false;
  }
}

/** Deletes records from an area. Never rejects. */
export async function deleteFrom(area: Area, keys: readonly string[]): Promise<void> {
  await browser.storage[area].remove([...keys]).catch(() => undefined);
}
