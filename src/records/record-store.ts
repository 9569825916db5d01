import { browser } from '../shared/browser.ts';
import { askBackground } from '../shared/messages.ts';
import { readAllFrom, readFrom, writeHere } from './areas.ts';
import { emptyRecord, isThere, later, nextTime, type Records, readRecord, type StoredRecord } from './record.ts';
import type { RecordKind } from './record-kind.ts';

/** Latest records that were read or written in this page, by their keys. Those that are watched are up to date. */
const known = new Map<string, StoredRecord>();

/** Number of watchers of a record, counted once it was read for the first time. */
const watchers = new Map<string, number>();

/** Gives a record as this page knows it, at once; an empty one while none is known. */
export function knownRecord(kind: RecordKind, key: string): StoredRecord {
  return known.get(key) ?? emptyRecord(kind);
}

/** Tells whether a record that is known in this page is up to date. */
export function isWatched(key: string): boolean {
  return (watchers.get(key) ?? 0) > 0;
}

/**
 * Loads the record under a key, with what this page has just changed; an empty one where there is none. Never rejects.
 */
export async function loadRecord(kind: RecordKind, key: string): Promise<StoredRecord> {
  const [local, sync] = await Promise.all([readFrom('local', kind, key), readFrom('sync', kind, key)]);
  const latest = later(knownRecord(kind, key), later(sync, local));
  known.set(key, latest);
  return latest;
}

/** Knows what somebody has read under a key, whatever that is, where it is later than what is known. */
export function noteRecord(kind: RecordKind, key: string, stored: unknown): void {
  known.set(key, later(knownRecord(kind, key), readRecord(kind, stored)));
}

/** Loads every record of a kind that is there and was not removed. Never rejects. */
export async function loadRecords(kind: RecordKind): Promise<Records> {
  const [local, sync] = await Promise.all([readAllFrom('local', kind), readAllFrom('sync', kind)]);
  for (const [key, record] of [...Object.entries(sync), ...Object.entries(local)]) {
    known.set(key, later(knownRecord(kind, key), record));
  }
  return Object.fromEntries([...known].filter(([key, record]) => kind.owns(key) && isThere(record)));
}

/**
 * Stores a record. The write begins before this returns, so that it lands also when the page closes at once.
 * @returns Resolves when it is stored on this device. Rejects with an error whose message is a sentence for the user
 * when it can be stored nowhere.
 */
export function storeRecord(kind: RecordKind, key: string, record: StoredRecord): Promise<void> {
  return storeRecords(kind, { [key]: record });
}

/** Stores several records of a kind, all or none, as `storeRecord` does one. */
export async function storeRecords(kind: RecordKind, records: Records): Promise<void> {
  for (const [key, record] of Object.entries(records)) {
    known.set(key, record);
    // Firefox drops what a page has begun to write when it closes; the background goes on.
    askBackground('keep', { key, record }).catch(() => undefined);
  }
  if (!(await writeHere(kind, records))) throw new Error(kind.failedSentence());
}

/**
 * Removes a record, on every device. Its fields are forgotten; that it was removed is remembered for a while, since
 * another device would bring it back otherwise.
 * @returns A function that brings it back as it was. Both reject with a sentence for the user when nothing can be
 * stored.
 */
export async function removeRecord(kind: RecordKind, key: string): Promise<() => Promise<void>> {
  const record = await loadRecord(kind, key);
  const removed = { version: record.version, changed: nextTime(record), gone: true };
  await storeRecord(kind, key, removed);
  return () => storeRecord(kind, key, { ...record, changed: nextTime(removed) });
}

/**
 * Reports each change of some records, whoever made it: this page, another one, another device.
 * @param concerns Tells whether a key is one of theirs.
 * @param onChange Called after each change.
 * @param signal Ends the reports.
 */
export function watchRecords(concerns: (key: string) => boolean, onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (Object.keys(changes).some(concerns)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/**
 * Counts the caller as a watcher of some records, once they are loaded. For callers that read the records again on each
 * change, and so keep what is known of them up to date.
 */
export async function countWatcher(kind: RecordKind, keys: readonly string[], signal: AbortSignal): Promise<void> {
  await Promise.all(keys.map((key) => loadRecord(kind, key)));
  if (signal.aborted) return;
  const add = (by: number) => {
    for (const key of keys) watchers.set(key, (watchers.get(key) ?? 0) + by);
  };
  add(1);
  signal.addEventListener('abort', () => add(-1), { once: true });
}
