import type { Records, StoredRecord } from './record.ts';
import type { RecordKind, Room } from './record-kind.ts';
import { loadRecords } from './record-store.ts';

/**
 * Checks that there is room for new records of a kind, and for those that replace others.
 * @param room Room of the kind.
 * @throws An error whose message is a sentence for the user, when there is not.
 */
export async function ensureRoom(kind: RecordKind, room: Room, records: Records): Promise<void> {
  const { maxBytes, maxRecordBytes, maxRecords } = room;
  const sizes = Object.values({ ...(await loadRecords(kind)), ...records }).map(bytesOf);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const isSmall = Object.values(records).every((record) => bytesOf(record) <= maxRecordBytes);
  if (bytes <= maxBytes && sizes.length <= maxRecords && isSmall) return;
  throw new Error(room.fullSentence());
}

function bytesOf(record: StoredRecord): number {
  return new Blob([JSON.stringify(record)]).size;
}
