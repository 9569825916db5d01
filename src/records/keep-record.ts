import { readFrom, writeHere } from './areas.ts';
import { later, readRecord, type StoredRecord } from './record.ts';
import { type TrimmedKind, trimRecord } from './trim-record.ts';

/** Work on a record that has begun last, by the record's key. */
const lastWork = new Map<string, Promise<void>>();

/**
 * Stores what an extension page has changed and may have been closed too soon to store itself. For the background.
 * @param kinds Every kind of records; a key that belongs to none of them is ignored.
 * @param key Key of the record.
 * @param sent The record, as `storeRecord` has sent it; of its fields, those that the kind knows are stored.
 * @returns Resolves when it is stored, or a later one was there. Never rejects.
 */
export async function keepRecord(kinds: readonly TrimmedKind[], key: string, sent: unknown): Promise<void> {
  const kind = kinds.find((each) => each.owns(key));
  if (!kind) return;
  // One after another, or one that had read before the page wrote its last change would write an earlier one over it,
  // after the last had found nothing to do.
  const work = (lastWork.get(key) ?? Promise.resolve()).then(() => keepLater(kind, key, readRecord(kind, sent)));
  lastWork.set(key, work);
  await work;
  if (lastWork.get(key) === work) lastWork.delete(key);
}

async function keepLater(kind: TrimmedKind, key: string, record: StoredRecord): Promise<void> {
  const [local, sync] = await Promise.all([readFrom('local', kind, key), readFrom('sync', kind, key)]);
  const stored = later(local, sync);
  if (record.changed <= stored.changed) return;
  await writeHere(kind, { [key]: trimRecord(kind, record, stored) });
}
