import { readFrom } from '../records/areas.ts';
import { later } from '../records/record.ts';
import { GENERAL_KEY } from './record-keys.ts';
import { acceptSettings, type Settings } from './schema.ts';
import { settingsRecords } from './settings-records.ts';

/** Read the settings for all sites as they are stored. For the background, which changes none. Never rejects. */
export async function storedSettings(): Promise<Settings> {
  const [local, sync] = await Promise.all([
    readFrom('local', settingsRecords, GENERAL_KEY),
    readFrom('sync', settingsRecords, GENERAL_KEY),
  ]);
  return acceptSettings(later(sync, local));
}
