import { emptyRecord, nextTime, type StoredRecord } from '../records/record.ts';
import { loadRecord, loadRecords, removeRecord, storeRecord, watchRecords } from '../records/record-store.ts';
import { ensureRoom } from '../records/room.ts';
import { text } from '../shared/text.ts';
import { isLookKey, newLookKey } from './record-keys.ts';
import { acceptSettings, type Settings } from './schema.ts';
import { MAX_LINE_CHARS } from './setting-kinds.ts';
import { settingsRecords, settingsRoom } from './settings-records.ts';

/** Look that the user has saved. */
export interface OwnLook {
  /** Key of its record. */
  readonly key: string;
  /** Its name, as the user has written it. */
  readonly name: string;
  /** All settings as they were. */
  readonly look: Settings;
}

/** Loads the looks that the user has saved, sorted by name. Never rejects. */
export async function loadLooks(): Promise<readonly OwnLook[]> {
  const records = Object.entries(await loadRecords(settingsRecords)).filter(([key]) => isLookKey(key));
  return records.map(ownLook).sort((one, other) => one.name.localeCompare(other.name));
}

/**
 * Saves a look under a name.
 * @param name What the user has written.
 * @param settings What is chosen now.
 * @returns Resolves when it is stored. Rejects with a sentence for the user when the name is empty or taken, or there
 * is no room.
 */
export async function saveLook(name: string, settings: Settings): Promise<void> {
  const named = await acceptName(name);
  const record = { ...emptyRecord(settingsRecords), ...settings, name: named, changed: Date.now() };
  const key = newLookKey();
  await ensureRoom(settingsRecords, settingsRoom, { [key]: record });
  await storeRecord(settingsRecords, key, record);
}

/** Gives a look another name. Rejects as `saveLook` does. */
export async function renameLook(key: string, name: string): Promise<void> {
  const named = await acceptName(name, key);
  const record = await loadRecord(settingsRecords, key);
  await storeRecord(settingsRecords, key, { ...record, name: named, changed: nextTime(record) });
}

/**
 * Removes a look.
 * @returns A function that brings it back. Both reject with a sentence for the user when nothing can be stored.
 */
export function removeLook(key: string): Promise<() => Promise<void>> {
  return removeRecord(settingsRecords, key);
}

/**
 * Reports each change of the user's looks, whoever made it.
 * @param onChange Called after each change.
 * @param signal Ends the reports.
 */
export function watchLooks(onChange: () => void, signal: AbortSignal): void {
  watchRecords(isLookKey, onChange, signal);
}

async function acceptName(written: string, own?: string): Promise<string> {
  const name = cleanName(written);
  if (name === '') throw new Error(text('lookNameless', 'Enter a name for the look.'));
  const isTaken = (await loadLooks()).some((look) => look.key !== own && look.name === name);
  if (isTaken) throw new Error(text('lookTaken', 'You already have a look with this name.'));
  return name;
}

function ownLook([key, record]: readonly [string, StoredRecord]): OwnLook {
  const { name } = record;
  return { key, name: typeof name === 'string' ? cleanName(name) : '', look: acceptSettings(record) };
}

/** Rids a name of control characters and surplus space, and cuts it to the length of a line; it may then be empty. */
export function cleanName(written: string): string {
  return written
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_LINE_CHARS);
}
