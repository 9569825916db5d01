import { browser } from '../shared/browser.ts';
import { askBackground } from '../shared/messages.ts';
import { text } from '../shared/text.ts';
import { KEY, putHere, read } from './areas.ts';
import { changedRecord, later, readRecord, type StoredRecord } from './record.ts';
import { acceptSettings, type Settings } from './schema.ts';

/** The latest record that was read or written here. It is up to date while somebody watches. */
let known = readRecord(undefined);

/** How many watch, once the first record is read. */
let watchers = 0;

/**
 * What the user has chosen.
 * @returns Valid settings, with what this page has just changed. Where nothing can be read: the start values. Never rejects.
 */
export async function loadSettings(): Promise<Settings> {
  return acceptSettings(await loadRecord());
}

/**
 * Change some settings, here and in every open reader. Where the settings are watched, the write begins before this
 * returns, so that the last change lands also when the popup closes at once.
 * @param part The settings to change; what else is stored stays as it is.
 * @returns When it is stored on this device. Rejects with an error whose message is a sentence for the user when it can be
 * stored nowhere.
 */
export async function changeSettings(part: Partial<Settings>): Promise<void> {
  if (watchers === 0) await loadRecord();
  known = changedRecord(known, part);
  const record = known;
  // Firefox drops what a page has begun to write when it closes; the background goes on.
  askBackground('keep', record).catch(() => undefined);
  if (await putHere(record)) return;
  throw new Error(text('settingsNotStored', 'Your choice could not be stored.'));
}

/**
 * Follow the settings, whoever changes them: this page, another one, another device.
 * @param listener Called with valid settings after each change.
 * @param signal Ends it.
 */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  let last = '';
  const tell = async (changes: Readonly<Record<string, unknown>>) => {
    if (!Object.hasOwn(changes, KEY)) return;
    const settings = await loadSettings();
    const now = JSON.stringify(settings);
    if (signal.aborted || now === last) return;
    last = now;
    listener(settings);
  };
  browser.storage.onChanged.addListener(tell);
  void countWhileWatching(signal);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(tell), { once: true });
}

async function countWhileWatching(signal: AbortSignal): Promise<void> {
  await loadRecord();
  if (signal.aborted) return;
  watchers += 1;
  signal.addEventListener('abort', () => {
    watchers -= 1;
  });
}

async function loadRecord(): Promise<StoredRecord> {
  const [local, sync] = await Promise.all([read('local'), read('sync')]);
  known = later(known, later(sync, local));
  return known;
}
