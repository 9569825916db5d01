import { isLookKey, newLookKey } from '../records/keys.ts';
import { loadRecord, loadRecords, storeRecord } from '../records/known-records.ts';
import { emptyRecord, nextTime, type StoredRecord } from '../records/record.ts';
import { ensureRoom } from '../records/room.ts';
import { text } from '../shared/text.ts';
import { acceptSettings, type Settings } from './schema.ts';
import { LONGEST_LINE } from './setting-kinds.ts';

/** A look that the user has saved. */
export interface OwnLook {
  /** Where it is stored. */
  readonly key: string;
  /** Its name, as the user has written it. */
  readonly name: string;
  /** All settings as they were. */
  readonly look: Settings;
}

/** The looks that the user has saved, by name. Never rejects. */
export async function loadLooks(): Promise<readonly OwnLook[]> {
  const records = Object.entries(await loadRecords()).filter(([key]) => isLookKey(key));
  return records.map(ownLook).sort((one, other) => one.name.localeCompare(other.name));
}

/**
 * Save a look under a name.
 * @param name What the user has written.
 * @param settings What is chosen now.
 * @returns When it is stored. Rejects with a sentence for the user when the name is empty or taken, or there is no room.
 */
export async function saveLook(name: string, settings: Settings): Promise<void> {
  const named = await acceptName(name);
  const record = { ...emptyRecord, ...settings, name: named, changed: Date.now() };
  const key = newLookKey();
  await ensureRoom({ [key]: record });
  await storeRecord(key, record);
}

/** Give a look another name. Rejects as `saveLook` does. */
export async function renameLook(key: string, name: string): Promise<void> {
  const named = await acceptName(name, key);
  const record = await loadRecord(key);
  await storeRecord(key, { ...record, name: named, changed: nextTime(record) });
}

async function acceptName(written: string, own?: string): Promise<string> {
  const name = cleanName(written);
  if (name === '') throw new Error(text('lookNameless', 'A look needs a name.'));
  const isTaken = (await loadLooks()).some((look) => look.key !== own && look.name === name);
  if (isTaken) throw new Error(text('lookTaken', 'You have a look with this name already.'));
  return name;
}

function ownLook([key, record]: readonly [string, StoredRecord]): OwnLook {
  const { name } = record;
  return { key, name: typeof name === 'string' ? cleanName(name) : '', look: acceptSettings(record) };
}

/** A name without what no name has, and no longer than a line of text may be; empty where nothing is left. */
export function cleanName(written: string): string {
  return written
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_LINE);
}
