import { browser } from '../shared/browser.ts';
import { type Area, drop, put, type Records, read, readAll } from './areas.ts';
import { isRecordKey } from './keys.ts';
import type { StoredRecord } from './record.ts';

/**
 * The time in milliseconds for which changes are gathered into one write: 24 writes a minute at most, where browsers allow
 * 120 a minute and 1800 an hour.
 */
const PAUSE = 2500;

/** The time in milliseconds (30 days) for which a removed record is remembered, so that other devices remove it too. */
const REMEMBERED = 30 * 86_400_000;

/**
 * Keep the copy of the records for other devices up to date. For the background, which outlives the popup: a page that is
 * closing can no longer write to `storage.sync` in Chromium. Copies at once what an earlier life of the background left.
 */
export function keepSyncCopy(): void {
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    for (const key of Object.keys(changes)) if (isRecordKey(key)) waiting.add(key);
    if (timer || waiting.size === 0) return;
    timer = setTimeout(() => {
      timer = undefined;
      const keys = [...waiting];
      waiting.clear();
      void copyKeys(keys);
    }, PAUSE);
  });
  void copyAll();
}

async function copyKeys(keys: readonly string[]): Promise<void> {
  const pairs = keys.map(async (key) => ({ key, local: await read('local', key), sync: await read('sync', key) }));
  const newer = (await Promise.all(pairs)).filter(({ local, sync }) => local.changed > sync.changed);
  await copy(Object.fromEntries(newer.map(({ key, local }) => [key, local])));
}

async function copyAll(): Promise<void> {
  const [local, sync] = await Promise.all([readAll('local'), readAll('sync')]);
  const newer = Object.entries(local).filter(([key, record]) => {
    return !isForgotten(record) && record.changed > (sync[key]?.changed ?? 0);
  });
  await copy(Object.fromEntries(newer));
  await forgetRemoved('local', local);
  await forgetRemoved('sync', sync);
}

/** Where `storage.sync` is full, what still fits goes there; the rest, and all where it is switched off, stays here. */
async function copy(records: Records): Promise<void> {
  if (Object.keys(records).length === 0 || (await put('sync', records))) return;
  if (Object.keys(records).length === 1) return;
  for (const [key, record] of Object.entries(records)) await put('sync', { [key]: record });
}

async function forgetRemoved(area: Area, records: Records): Promise<void> {
  const forgotten = Object.entries(records).filter(([, record]) => isForgotten(record));
  if (forgotten.length === 0) return;
  await drop(
    area,
    forgotten.map(([key]) => key),
  );
}

function isForgotten({ gone, changed }: StoredRecord): boolean {
  return gone === true && changed < Date.now() - REMEMBERED;
}
