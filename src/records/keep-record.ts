import { putHere, read } from './areas.ts';
import { isRecordKey } from './keys.ts';
import { later, readRecord } from './record.ts';

/**
 * Store what a page of ours has changed and may have been closed too soon to store itself. For the background.
 * @param key Where it stands.
 * @param sent The record, as `storeRecord` has sent it.
 * @returns When it is stored, or something later was there. Never rejects.
 */
export async function keepRecord(key: string, sent: unknown): Promise<void> {
  if (!isRecordKey(key)) return;
  const record = readRecord(sent);
  const [local, sync] = await Promise.all([read('local', key), read('sync', key)]);
  if (record.changed > later(local, sync).changed) await putHere({ [key]: record });
}
