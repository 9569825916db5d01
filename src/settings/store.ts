import { browser } from '../shared/browser.ts';
import { text } from '../shared/text.ts';
import { changedRecord, later, readRecord, type StoredRecord } from './record.ts';
import { acceptSettings, type Settings } from './schema.ts';

/*
 * Settings stand twice: in `storage.local`, written at once, so that every open reader follows a slider while it moves;
 * and in `storage.sync`, the copy that goes to the user's other devices, written seldom, because browsers refuse more
 * than 120 writes a minute. The record that was written later counts, so nothing is lost when either of them fails.
 */
const KEY = 'settings';

/** The least time in milliseconds between two writes to `storage.sync`, which allows 120 a minute and 1800 an hour. */
const PAUSE = 2500;

type Area = 'local' | 'sync';

/** The last record that was read or written here. */
let known = readRecord(undefined);

/** What this page was told to change and has not stored yet. */
let waiting: Partial<Settings> = {};

let writing: Promise<void> | undefined;

/** Cancels the write to `storage.sync` that is still to come, and what would hasten it. */
let copying: AbortController | undefined;

/**
 * What the user has chosen.
 * @returns Valid settings, with what this page has changed and not stored yet. Where nothing can be read: the start
 * values. Never rejects.
 */
export async function loadSettings(): Promise<Settings> {
  const record = await loadRecord();
  return acceptSettings({ ...record, ...waiting });
}

/**
 * Change some settings, here and in every open reader.
 * @param part The settings to change; calls in quick succession are written together and the last value counts.
 * @returns When it is stored on this device. Rejects with an error whose message is a sentence for the user when it can be
 * stored nowhere.
 */
export function changeSettings(part: Partial<Settings>): Promise<void> {
  waiting = { ...waiting, ...part };
  copySoon();
  writing ??= write().finally(() => {
    writing = undefined;
  });
  return writing;
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
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(tell), { once: true });
}

async function loadRecord(): Promise<StoredRecord> {
  const [local, sync] = await Promise.all([read('local'), read('sync')]);
  known = later(known, later(sync, local));
  return known;
}

async function read(area: Area): Promise<StoredRecord> {
  try {
    return readRecord((await browser.storage[area].get(KEY))[KEY]);
  } catch {
    return readRecord(undefined);
  }
}

/** Write what waits, and what comes to wait meanwhile. */
async function write(): Promise<void> {
  while (Object.keys(waiting).length > 0) {
    const part = waiting;
    known = changedRecord(await loadRecord(), part);
    if (!(await put('local', known)) && !(await put('sync', known))) {
      waiting = {};
      throw new Error(text('settingsNotStored', 'Your choice could not be stored.'));
    }
    waiting = without(waiting, part);
  }
}

async function put(area: Area, record: StoredRecord): Promise<boolean> {
  try {
    await browser.storage[area].set({ [KEY]: record });
    return true;
  } catch {
    return false;
  }
}

/** What has not become outdated: the settings of `part` that do not stand in `stored` with the same value. */
function without(part: Partial<Settings>, stored: Partial<Settings>): Partial<Settings> {
  const rest = Object.entries(part).filter(([name, value]) => stored[name as keyof Settings] !== value);
  return Object.fromEntries(rest);
}

/** Have `storage.sync` written after a pause, or at once when the page is about to go away. */
function copySoon(): void {
  if (copying) return;
  copying = new AbortController();
  const { signal } = copying;
  const timer = setTimeout(copy, PAUSE);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  globalThis.addEventListener('pagehide', copy, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && copy(), { signal });
}

/** Both writes start before this returns, since a page that closes waits for nothing. */
function copy(): void {
  copying?.abort();
  copying = undefined;
  if (Object.keys(waiting).length > 0) {
    known = changedRecord(known, waiting);
    void put('local', known);
  }
  void put('sync', known);
}
