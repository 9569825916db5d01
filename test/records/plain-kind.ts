import type { RecordKind, Room } from '../../src/records/record-kind.ts';

/** A kind of records that Lectern does not have, with what a test asks for. */
export function plainKind(own: Partial<RecordKind> = {}): RecordKind {
  return {
    owns: (key) => key.startsWith('plain:'),
    accepts: (stored) => Object.keys(stored).length <= 10,
    migrations: [],
    synced: true,
    failedSentence: () => 'Not stored.',
    ...own,
  };
}

/** Room of such a kind. */
export const plainRoom: Room = { maxBytes: 500, maxRecordBytes: 200, maxRecords: 4, fullSentence: () => 'No room.' };
