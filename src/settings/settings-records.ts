import type { RecordKind, Room } from '../records/record-kind.ts';
import { text } from '../shared/text.ts';
import { GENERAL_KEY, hostOfKey, isLookKey } from './record-keys.ts';

/**
 * Most fields of a record. Set by hand, well above the number of settings, so that a newer version may add some; a
 * record with more was not written by any Lectern, and must not be written back.
 */
const MAX_FIELDS = 200;

/** Records with settings: those for all sites, those of single sites, and the user's own looks. */
export const settingsRecords: RecordKind = {
  owns: (key) => key === GENERAL_KEY || hostOfKey(key) !== undefined || isLookKey(key),
  accepts: (stored) => Object.keys(stored).length <= MAX_FIELDS,
  migrations: [],
  synced: true,
  failedSentence: () => text('settingsNotStored', 'Your change couldn’t be saved.'),
};

/**
 * Room of the records with settings. Set by hand, below what `storage.sync` takes, since records that are there already
 * may still grow.
 */
export const settingsRoom: Room = {
  maxBytes: 70_000,
  maxRecordBytes: 6000,
  maxRecords: 300,
  fullSentence: () =>
    text('roomFull', 'There’s no room for more. First remove one of your looks or a site’s settings.'),
};
