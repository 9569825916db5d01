import type { Records } from '../../records/areas.ts';
import { GENERAL, isLookKey, newLookKey, siteKey } from '../../records/keys.ts';
import { knownRecord, loadRecord, loadRecords, storeRecords } from '../../records/known-records.ts';
import { emptyRecord, nextTime, type StoredRecord } from '../../records/record.ts';
import { ensureRoom } from '../../records/room.ts';
import { changedRecord } from '../undo.ts';
import type { Backup } from './backup.ts';

/**
 * Take over a backup: its settings, and its looks and sites beside those that are there, of which the ones with the same
 * names are replaced. All of it is stored, or nothing.
 * @returns Brings back what stood there before. Both reject with a sentence for the user when there is no room, or nothing
 * can be stored.
 */
export async function loadBackup(backup: Backup): Promise<() => Promise<void>> {
  const there = await loadRecords();
  await Promise.all([...backup.sites.keys()].map((host) => loadRecord(siteKey(host))));
  const records: Records = {
    [GENERAL]: changedRecord(knownRecord(GENERAL), backup.settings, 'backup'),
    ...Object.fromEntries([...backup.sites].map(([host, own]) => [siteKey(host), fresh(siteKey(host), own)])),
    ...Object.fromEntries(
      [...backup.looks].map(([name, look]) => {
        const key = keyOfLook(name, there) ?? newLookKey();
        return [key, fresh(key, { ...look, name })];
      }),
    ),
  };
  await ensureRoom(records);
  const before = Object.fromEntries(Object.keys(records).map((key) => [key, knownRecord(key)]));
  await storeRecords(records);
  return () => storeRecords(restored(before, records));
}

function fresh(key: string, values: object): StoredRecord {
  return { ...emptyRecord, ...values, changed: nextTime(knownRecord(key)) };
}

function keyOfLook(name: string, there: Records): string | undefined {
  return Object.keys(there).find((key) => isLookKey(key) && there[key]?.['name'] === name);
}

/** What was not there before is there no more; all else is as it was, and later than the backup. */
function restored(before: Records, loaded: Records): Records {
  const pairs = Object.entries(before).map(([key, record]) => {
    const changed = nextTime(loaded[key] ?? record);
    return [key, record.changed > 0 || key === GENERAL ? { ...record, changed } : { ...record, changed, gone: true }];
  });
  return Object.fromEntries(pairs);
}
