import { browser } from '../shared/browser.ts';
import { type Area, deleteFrom, readAllFrom, readFrom, writeTo } from './areas.ts';
import type { Records, StoredRecord } from './record.ts';
import { type TrimmedKind, trimRecord } from './trim-record.ts';

/**
 * Time for which changes are gathered into one write, in milliseconds: at most 24 writes a minute, where browsers allow
 * 120 a minute and 1800 an hour.
 */
const GATHERING_MS = 2500;

/**
 * Time for which a removed record is remembered, in milliseconds (30 days). Set by hand: a device that is switched off
 * for longer brings the record back, and a longer time would fill `storage.sync` with what is gone.
 */
const REMEMBERING_MS = 30 * 86_400_000;

/**
 * Keeps the copy of the records for other devices up to date. For the background, which outlives the popup: a page that
 * is closing can no longer write to `storage.sync` in Chromium. Copies at once what an earlier life of the background
 * left.
 * @param kinds Every kind of records. Of those that are not synced, only removed records are forgotten.
 */
export function keepSyncCopy(kinds: readonly TrimmedKind[]): void {
  const synced = kinds.filter((kind) => kind.synced);
  const waiting = new Map<string, TrimmedKind>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    for (const key of Object.keys(changes)) {
      const kind = synced.find((each) => each.owns(key));
      if (kind) waiting.set(key, kind);
    }
    if (timer || waiting.size === 0) return;
    timer = setTimeout(() => {
      timer = undefined;
      const keys = [...waiting];
      waiting.clear();
      void copyChanged(keys);
    }, GATHERING_MS);
  });
  void copyAll(kinds);
}

async function copyChanged(changed: readonly (readonly [string, TrimmedKind])[]): Promise<void> {
  const pairs = changed.map(async ([key, kind]) => {
    return { key, kind, local: await readFrom('local', kind, key), sync: await readFrom('sync', kind, key) };
  });
  const newer = (await Promise.all(pairs)).filter(({ local, sync }) => local.changed > sync.changed);
  await copy(Object.fromEntries(newer.map(({ key, kind, local }) => [key, trimRecord(kind, local)])));
}

async function copyAll(kinds: readonly TrimmedKind[]): Promise<void> {
  for (const kind of kinds) {
    const [local, sync] = await Promise.all([readAllFrom('local', kind), readAllFrom('sync', kind)]);
    const newer = Object.entries(local).filter(([key, record]) => {
      return kind.synced && !isForgotten(record) && record.changed > (sync[key]?.changed ?? 0);
    });
    await copy(Object.fromEntries(newer.map(([key, record]) => [key, trimRecord(kind, record)])));
    await forgetRemoved('local', local);
    await forgetRemoved('sync', sync);
  }
}

/**
 * Copies records, or as many as still fit: the rest, and all where `storage.sync` is switched off, stays here alone.
 */
async function copy(records: Records): Promise<void> {
  const keys = Object.keys(records);
  if (keys.length === 0 || (await writeTo('sync', records)) || keys.length === 1) return;
  for (const [key, record] of Object.entries(records)) await writeTo('sync', { [key]: record });
}

async function forgetRemoved(area: Area, records: Records): Promise<void> {
  const forgotten = Object.keys(records).filter((key) => isForgotten(records[key]));
  if (forgotten.length > 0) await deleteFrom(area, forgotten);
}

function isForgotten(record: StoredRecord | undefined): boolean {
  return record?.gone === true && record.changed < Date.now() - REMEMBERING_MS;
}
