import type { Records, StoredRecord } from './record.ts';
import type { RecordKind } from './record-kind.ts';
import { loadRecords } from './record-store.ts';

/**
 * Checks that there is room for new records of a kind, and for those that replace others.
 * @throws An error whose message is a sentence for the user, when there is not.
 */
export async function ensureRoom(kind: RecordKind, records: Records): Promise<void> {
  const { maxBytes, maxRecordBytes, maxRecords } = kind.room;
  const sizes = Object.values({ ...(await loadRecords(kind)), ...records }).map(bytesOf);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const isSmall = Object.values(records).every((record) => bytesOf(record) <= maxRecordBytes);
  if (bytes <= maxBytes && sizes.length <= maxRecords && isSmall) return;
  throw new Error(kind.fullSentence());
}

function bytesOf(record: StoredRecord): number {
  return new Blob([JSON.stringify(record)]).size;
}
