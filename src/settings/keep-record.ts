import { putHere, read } from './areas.ts';
import { later, readRecord } from './record.ts';

/**
 * Store what a page of ours has changed and may have been closed too soon to store itself. For the background.
 * @param sent The record, as `changeSettings` has sent it.
 * @returns When it is stored, or something later was there. Never rejects.
 */
export async function keepRecord(sent: unknown): Promise<void> {
  const record = readRecord(sent);
  const [local, sync] = await Promise.all([read('local'), read('sync')]);
  if (record.changed > later(local, sync).changed) await putHere(record);
}
