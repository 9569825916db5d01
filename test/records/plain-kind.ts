import type { RecordKind } from '../../src/records/record-kind.ts';

/** A kind of records that Lectern does not have, with what a test asks for. */
export function plainKind(own: Partial<RecordKind> = {}): RecordKind {
  return {
    owns: (key) => key.startsWith('plain:'),
    accepts: (stored) => Object.keys(stored).length <= 10,
    migrations: [],
    synced: true,
    room: { maxBytes: 500, maxRecordBytes: 200, maxRecords: 4 },
    fullSentence: () => 'No room.',
    failedSentence: () => 'Not stored.',
    ...own,
  };
}
