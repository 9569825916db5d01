import type { Settings } from '../../src/settings/schema.ts';
import { settingsRecords } from '../../src/settings/settings-records.ts';
import fake from '../support/fake-browser.ts';

const { local, sync } = fake.storage;
const stored = async (area: typeof local) => (await area.get('settings'))['settings'] as Record<string, unknown>;

type Store = typeof import('../../src/settings/store.ts');
type SyncCopy = typeof import('../../src/records/sync-copy.ts');

/** The store as a page of its own that has just been opened; all pages share the storage. */
function openPage(): Store {
  jest.resetModules();
  jest.doMock('webextension-polyfill', () => ({ __esModule: true, default: fake }));
  return jest.requireActual<Store>('../../src/settings/store.ts');
}

/** The part of the background that copies settings for other devices. */
function openBackground(): void {
  jest.resetModules();
  jest.doMock('webextension-polyfill', () => ({ __esModule: true, default: fake }));
  jest.requireActual<SyncCopy>('../../src/records/sync-copy.ts').keepSyncCopy([settingsRecords]);
}

beforeEach(() => {
  jest.useFakeTimers();
  local.clear();
  sync.clear();
});

afterEach(() => {
  fake.storage.onChanged.clear();
  jest.useRealTimers();
});

describe('loading', () => {
  test('gives the start values where nothing is stored', async () => {
    const { loadSettings } = openPage();
    expect(await loadSettings()).toMatchObject({ size: 20, theme: 'system' });
  });

  test('gives the later of the two copies, whichever area it stands in', async () => {
    const { loadSettings } = openPage();
    await local.set({ settings: { version: 1, changed: 10, size: 30 } });
    await sync.set({ settings: { version: 1, changed: 20, size: 40 } });
    expect((await loadSettings()).size).toBe(40);
    await local.set({ settings: { version: 1, changed: 30, size: 50 } });
    expect((await loadSettings()).size).toBe(50);
  });

  test.each([['local'], ['sync']] as const)('survives that storage.%s fails', async (broken) => {
    const { loadSettings } = openPage();
    await fake.storage[broken === 'local' ? 'sync' : 'local'].set({ settings: { version: 1, changed: 1, size: 30 } });
    fake.storage[broken].broken = new Error('gone');
    expect((await loadSettings()).size).toBe(30);
  });

  test('gives the start values where all storage fails', async () => {
    const { loadSettings } = openPage();
    local.broken = new Error('gone');
    sync.broken = new Error('gone');
    expect((await loadSettings()).size).toBe(20);
  });

  test.each([['text'], [7], [[]], [{ size: { size: 1 } }], [{ changed: 'now', size: Number.NaN }]])(
    'takes no harm from %j',
    async (damage) => {
      const { loadSettings, changeSettings } = openPage();
      await sync.set({ settings: damage });
      expect((await loadSettings()).size).toBe(20);
      await changeSettings({ size: 33 });
      expect((await openPage().loadSettings()).size).toBe(33);
    },
  );
});

describe('changing', () => {
  test('stores on the device at once and for other devices after a pause', async () => {
    openBackground();
    const { changeSettings } = openPage();
    await changeSettings({ size: 30 });
    expect(await stored(local)).toMatchObject({ version: 1, size: 30 });
    expect(await stored(sync)).toBeUndefined();
    await jest.runOnlyPendingTimersAsync();
    expect(await stored(sync)).toMatchObject({ version: 1, size: 30 });
  });

  test('the background copies what it could not before it was ended', async () => {
    await local.set({ settings: { version: 1, changed: 10, size: 30 } });
    openBackground();
    await jest.advanceTimersByTimeAsync(0);
    expect(await stored(sync)).toMatchObject({ size: 30 });
  });

  test('the background leaves alone what another device has written later', async () => {
    await local.set({ settings: { version: 1, changed: 10, size: 30 } });
    await sync.set({ settings: { version: 1, changed: 20, size: 40 } });
    openBackground();
    await jest.runOnlyPendingTimersAsync();
    expect(sync.writes).toBe(1);
  });

  test('a minute of dragging stays far under the 120 writes that storage.sync allows, and its last value lands', async () => {
    openBackground();
    const { changeSettings } = openPage();
    for (let frame = 0; frame < 60 * 20; frame += 1) {
      await changeSettings({ size: 12 + (frame % 60) });
      await jest.advanceTimersByTimeAsync(1000 / 20);
    }
    await changeSettings({ size: 44 });
    await jest.runOnlyPendingTimersAsync();
    expect(sync.writes).toBeLessThanOrEqual(30);
    expect(await stored(sync)).toMatchObject({ size: 44 });
    expect(await stored(local)).toMatchObject({ size: 44 });
  });

  test('of many changes in one moment none is lost', async () => {
    const { changeSettings } = openPage();
    const parts: Partial<Settings>[] = [{ size: 30 }, { size: 31 }, { theme: 'sepia' }, { size: 32 }];
    await Promise.all(parts.map((part) => changeSettings(part)));
    expect(await stored(local)).toMatchObject({ size: 32, theme: 'sepia' });
  });

  test('a page that watches has begun to write before it goes on, so that it may close at once', async () => {
    const { changeSettings, watchSettings } = openPage();
    const end = new AbortController();
    watchSettings(() => undefined, end.signal);
    await jest.advanceTimersByTimeAsync(0);
    void changeSettings({ size: 61 });
    expect(local.writes).toBe(1);
    end.abort();
  });

  test('two pages that are open together do not undo each other', async () => {
    const [one, other] = [openPage(), openPage()];
    const end = new AbortController();
    for (const { watchSettings } of [one, other]) watchSettings(() => undefined, end.signal);
    await jest.advanceTimersByTimeAsync(0);
    await one.changeSettings({ size: 61 });
    await jest.advanceTimersByTimeAsync(0);
    await other.changeSettings({ theme: 'black' });
    expect(await stored(local)).toMatchObject({ size: 61, theme: 'black' });
    end.abort();
  });

  test('a page that watches reads back what it has just changed, also before it is stored', async () => {
    const { changeSettings, loadSettings, watchSettings } = openPage();
    const end = new AbortController();
    watchSettings(() => undefined, end.signal);
    await jest.advanceTimersByTimeAsync(0);
    void changeSettings({ size: 61 });
    expect((await loadSettings()).size).toBe(61);
    end.abort();
  });

  test('what a newer version has stored is kept', async () => {
    await sync.set({ settings: { version: 7, changed: 1, theme: 'paper', voice: 'low', size: 30 } });
    openBackground();
    const { changeSettings } = openPage();
    await changeSettings({ size: 31 });
    await jest.runOnlyPendingTimersAsync();
    expect(await stored(sync)).toMatchObject({ version: 7, theme: 'paper', voice: 'low', size: 31 });
  });

  test('a full storage.sync leaves the settings on this device', async () => {
    openBackground();
    const { changeSettings } = openPage();
    sync.broken = new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    await changeSettings({ size: 35 });
    await jest.runOnlyPendingTimersAsync();
    expect((await openPage().loadSettings()).size).toBe(35);
  });

  test('a full storage.local leaves the settings in storage.sync', async () => {
    const { changeSettings } = openPage();
    local.broken = new Error('full');
    await changeSettings({ size: 35 });
    expect(await stored(sync)).toMatchObject({ size: 35 });
  });

  test('says in a sentence when nothing can be stored, and works again afterwards', async () => {
    const { changeSettings } = openPage();
    local.broken = new Error('full');
    sync.broken = new Error('full');
    await expect(changeSettings({ size: 35 })).rejects.toThrow('Your change couldn’t be saved.');
    local.broken = undefined;
    await changeSettings({ size: 36 });
    expect(await stored(local)).toMatchObject({ size: 36 });
  });
});

describe('watching', () => {
  test('tells every change once, until it is ended', async () => {
    const { changeSettings, watchSettings } = openPage();
    const heard: number[] = [];
    const end = new AbortController();
    watchSettings(({ size }) => heard.push(size), end.signal);
    await changeSettings({ size: 30 });
    await jest.runOnlyPendingTimersAsync();
    await changeSettings({ size: 31 });
    await jest.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([30, 31]);
    end.abort();
    await changeSettings({ size: 32 });
    await jest.runOnlyPendingTimersAsync();
    expect(heard).toEqual([30, 31]);
    expect(fake.storage.onChanged.hasListeners()).toBe(false);
  });

  test('tells nothing that is read when it has ended', async () => {
    const { watchSettings } = openPage();
    const heard: number[] = [];
    const end = new AbortController();
    watchSettings(({ size }) => heard.push(size), end.signal);
    await jest.advanceTimersByTimeAsync(0);
    // It is being read by then.
    const storing = sync.set({ settings: { version: 1, changed: 5, size: 50 } });
    end.abort();
    await storing;
    await jest.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([]);
  });

  test('tells what another device has changed', async () => {
    const { watchSettings } = openPage();
    const heard: number[] = [];
    const end = new AbortController();
    watchSettings(({ size }) => heard.push(size), end.signal);
    await sync.set({ settings: { version: 1, changed: 5, size: 50 } });
    await jest.advanceTimersByTimeAsync(0);
    expect(heard).toEqual([50]);
    end.abort();
  });
});
