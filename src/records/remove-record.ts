import { loadRecord, storeRecord } from './known-records.ts';
import { nextTime } from './record.ts';

/**
 * Remove a record, on every device. What stood in it is forgotten; that it was removed is remembered for a while, since
 * another device would bring it back otherwise.
 * @returns Brings it back as it was. Both reject with a sentence for the user when nothing can be stored.
 */
export async function removeRecord(key: string): Promise<() => Promise<void>> {
  const record = await loadRecord(key);
  const removed = { version: record.version, changed: nextTime(record), gone: true };
  await storeRecord(key, removed);
  return () => storeRecord(key, { ...record, changed: nextTime(removed) });
}
