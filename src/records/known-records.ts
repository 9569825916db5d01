import { browser } from '../shared/browser.ts';
import { askBackground } from '../shared/messages.ts';
import { text } from '../shared/text.ts';
import { putHere, type Records, read, readAll } from './areas.ts';
import { emptyRecord, later, type StoredRecord } from './record.ts';

/** The latest records that were read or written here. Those are up to date that somebody watches. */
const known = new Map<string, StoredRecord>();

/** How many watch a record, once it is read for the first time. */
const watchers = new Map<string, number>();

/** A record as it is known here, at once; an empty one while none is known. */
export function knownRecord(key: string): StoredRecord {
  return known.get(key) ?? emptyRecord;
}

/** Whether a record that is known here is up to date. */
export function isWatched(key: string): boolean {
  return (watchers.get(key) ?? 0) > 0;
}

/** The record under a key, with what this page has just changed; an empty one where there is none. Never rejects. */
export async function loadRecord(key: string): Promise<StoredRecord> {
  const [local, sync] = await Promise.all([read('local', key), read('sync', key)]);
  const latest = later(knownRecord(key), later(sync, local));
  known.set(key, latest);
  return latest;
}

/** Every record that is there and was not removed. Never rejects. */
export async function loadRecords(): Promise<Records> {
  const [local, sync] = await Promise.all([readAll('local'), readAll('sync')]);
  for (const [key, record] of [...Object.entries(sync), ...Object.entries(local)]) {
    known.set(key, later(knownRecord(key), record));
  }
  return Object.fromEntries([...known].filter(([, { changed, gone }]) => changed > 0 && !gone));
}

/**
 * Store a record. The write begins before this returns, so that it lands also when the page closes at once.
 * @returns When it is stored on this device. Rejects with an error whose message is a sentence for the user when it can be
 * stored nowhere.
 */
export function storeRecord(key: string, record: StoredRecord): Promise<void> {
  return storeRecords({ [key]: record });
}

/** Store several records, all or none, as `storeRecord` does one. */
export async function storeRecords(records: Records): Promise<void> {
  for (const [key, record] of Object.entries(records)) {
    known.set(key, record);
    // Firefox drops what a page has begun to write when it closes; the background goes on.
    askBackground('keep', { key, record }).catch(() => undefined);
  }
  if (await putHere(records)) return;
  throw new Error(text('settingsNotStored', 'Your choice could not be stored.'));
}

/**
 * Hear of each change of some records, whoever makes it: this page, another one, another device.
 * @param concerns Whether a key is one of them.
 * @param tell Called after each change.
 * @param signal Ends it.
 */
export function watchRecords(concerns: (key: string) => boolean, tell: () => void, signal: AbortSignal): void {
  const hear = (changes: Readonly<Record<string, unknown>>) => {
    if (Object.keys(changes).some(concerns)) tell();
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear), { once: true });
}

/** Keep what is known of some records up to date: for those who hear of each change and read the records then. */
export async function countWatcher(keys: readonly string[], signal: AbortSignal): Promise<void> {
  await Promise.all(keys.map(loadRecord));
  if (signal.aborted) return;
  const add = (by: number) => {
    for (const key of keys) watchers.set(key, (watchers.get(key) ?? 0) + by);
  };
  add(1);
  signal.addEventListener('abort', () => add(-1), { once: true });
}
