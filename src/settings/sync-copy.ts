import { browser } from '../shared/browser.ts';
import { KEY, put, read } from './areas.ts';

/**
 * The time in milliseconds for which changes are gathered into one write: 24 writes a minute at most, where browsers allow
 * 120 a minute and 1800 an hour.
 */
const PAUSE = 2500;

/**
 * Keep the copy of the settings for other devices up to date. For the background, which outlives the popup: a page that is
 * closing can no longer write to `storage.sync` in Chromium. Copies at once what an earlier life of the background left.
 */
export function keepSyncCopy(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.storage.onChanged.addListener((changes, area) => {
    if (timer || area !== 'local' || !Object.hasOwn(changes, KEY)) return;
    timer = setTimeout(() => {
      timer = undefined;
      void copy();
    }, PAUSE);
  });
  void copy();
}

/** Where `storage.sync` is full or switched off, the record stays on this device alone. */
async function copy(): Promise<void> {
  const [local, sync] = await Promise.all([read('local'), read('sync')]);
  if (local.changed > sync.changed) await put('sync', local);
}
