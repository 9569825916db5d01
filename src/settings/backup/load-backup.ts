import { addMarks } from '../../marks/mark-store.ts';
import { emptyRecord, nextTime, type Records, type StoredRecord } from '../../records/record.ts';
import { knownRecord, loadRecord, loadRecords, storeRecords } from '../../records/record-store.ts';
import { ensureRoom } from '../../records/room.ts';
import { GENERAL_KEY, isLookKey, newLookKey, siteKey } from '../record-keys.ts';
import { settingsRecords, settingsRoom } from '../settings-records.ts';
import { changedRecord } from '../undo.ts';
import type { Backup } from './backup.ts';
import { loadDeviceRecords } from './device-records.ts';

/**
 * Takes over a backup: its settings, and its looks, sites and highlights beside those that are there, of which the ones
 * with the same names are replaced. All of it is stored, or nothing.
 * @returns A function that brings back what was there before. Both reject with a sentence for the user when there is no
 * room, or nothing can be stored.
 */
export async function loadBackup(backup: Backup): Promise<() => Promise<void>> {
  // Before the records are read one by one, which takes seconds where a file names thousands of sites.
  if (backup.sites.size + backup.looks.size > settingsRoom.maxRecords) throw new Error(settingsRoom.fullSentence());
  const there = await loadRecords(settingsRecords);
  await Promise.all([...backup.sites.keys()].map((host) => loadRecord(settingsRecords, siteKey(host))));
  const records: Records = {
    [GENERAL_KEY]: changedRecord(knownRecord(settingsRecords, GENERAL_KEY), backup.settings, 'backup'),
    ...Object.fromEntries([...backup.sites].map(([host, own]) => [siteKey(host), fresh(siteKey(host), own)])),
    ...Object.fromEntries(
      [...backup.looks].map(([name, look]) => {
        const key = keyOfLook(name, there) ?? newLookKey();
        return [key, fresh(key, { ...look, name })];
      }),
    ),
  };
  await ensureRoom(settingsRecords, settingsRoom, records);
  const before = Object.fromEntries(Object.keys(records).map((key) => [key, knownRecord(settingsRecords, key)]));
  await storeRecords(settingsRecords, records);
  const bringBack = () => storeRecords(settingsRecords, restored(before, records));
  const steps = [bringBack];
  try {
    steps.unshift(await loadDeviceRecords(backup.records).catch(failed));
    if (backup.marks.length > 0) steps.unshift(await addMarks(backup.marks));
  } catch (error) {
    for (const step of steps) await step();
    throw error;
  }
  return async () => {
    for (const step of steps) await step();
  };
}

function failed(): never {
  throw new Error(settingsRecords.failedSentence());
}

function fresh(key: string, values: object): StoredRecord {
  return { ...emptyRecord(settingsRecords), ...values, changed: nextTime(knownRecord(settingsRecords, key)) };
}

function keyOfLook(name: string, there: Records): string | undefined {
  return Object.keys(there).find((key) => isLookKey(key) && there[key]?.['name'] === name);
}

/** Marks as removed what was not there before; all else is as it was, and later than the backup. */
function restored(before: Records, loaded: Records): Records {
  const pairs = Object.entries(before).map(([key, record]) => {
    const changed = nextTime(loaded[key] ?? record);
    return [
      key,
      record.changed > 0 || key === GENERAL_KEY ? { ...record, changed } : { ...record, changed, gone: true },
    ];
  });
  return Object.fromEntries(pairs);
}
