import { text } from '../shared/text.ts';
import type { Records } from './areas.ts';
import { loadRecords } from './known-records.ts';
import type { StoredRecord } from './record.ts';

/**
 * What all records may take together, in bytes and in number: `storage.sync` holds 102,400 bytes and 512 items of 8,192
 * bytes at most, and what is there already may still grow.
 */
const MOST_BYTES = 70_000;
const MOST_RECORDS = 300;
const MOST_OF_ONE = 6000;

/**
 * See that there is room for new records, and for those that replace others.
 * @throws An error whose message is a sentence for the user, when there is not.
 */
export async function ensureRoom(records: Records): Promise<void> {
  const sizes = Object.values({ ...(await loadRecords()), ...records }).map(bytesOf);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const isSmall = Object.values(records).every((record) => bytesOf(record) <= MOST_OF_ONE);
  if (bytes <= MOST_BYTES && sizes.length <= MOST_RECORDS && isSmall) return;
  throw new Error(
    text('roomFull', 'There is no room for more. Remove a look of yours or the settings of a site first.'),
  );
}

function bytesOf(record: StoredRecord): number {
  return new Blob([JSON.stringify(record)]).size;
}
