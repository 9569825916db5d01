import { text } from '../shared/text.ts';
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
 * See that there is room for a new record.
 * @throws An error whose message is a sentence for the user, when there is not.
 */
export async function ensureRoom(record: StoredRecord): Promise<void> {
  const there = Object.values(await loadRecords());
  const bytes = [...there, record].reduce((sum, each) => sum + bytesOf(each), 0);
  if (bytes <= MOST_BYTES && there.length < MOST_RECORDS && bytesOf(record) <= MOST_OF_ONE) return;
  throw new Error(
    text('roomFull', 'There is no room for more. Remove a look of yours or the settings of a site first.'),
  );
}

function bytesOf(record: StoredRecord): number {
  return new Blob([JSON.stringify(record)]).size;
}
