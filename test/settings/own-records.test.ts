import { defaults } from '../../src/settings/schema.ts';
import fake from '../support/fake-browser.ts';

const { local, sync } = fake.storage;

/** The settings as a page of its own that has just been opened; all pages share the storage. */
function openPage() {
  jest.resetModules();
  jest.doMock('webextension-polyfill', () => ({ __esModule: true, default: fake }));
  return {
    ...jest.requireActual<typeof import('../../src/settings/store.ts')>('../../src/settings/store.ts'),
    ...jest.requireActual<typeof import('../../src/settings/site-settings.ts')>('../../src/settings/site-settings.ts'),
    ...jest.requireActual<typeof import('../../src/settings/own-looks.ts')>('../../src/settings/own-looks.ts'),
  };
}

beforeEach(() => {
  local.clear();
  sync.clear();
});

describe('settings of one site', () => {
  test('override those of all sites, one by one', async () => {
    const page = openPage();
    await page.startOwnSettings('paper.test');
    await page.changeSettings({ size: 40 }, 'paper.test');
    await page.changeSettings({ size: 30, theme: 'sepia' });
    expect(await openPage().loadSettings('paper.test')).toMatchObject({ size: 40, theme: 'sepia' });
    expect(await openPage().loadSettings('other.test')).toMatchObject({ size: 30, theme: 'sepia' });
    expect(await openPage().loadSettings()).toMatchObject({ size: 30 });
  });

  test('are those of all sites where a site has none', async () => {
    const page = openPage();
    await page.changeSettings({ size: 40 }, 'paper.test');
    expect(await openPage().loadSettings()).toMatchObject({ size: 40 });
    expect(await openPage().sitesWithOwnSettings()).toEqual([]);
  });

  test('are gone once they are removed, and can be brought back', async () => {
    const page = openPage();
    await page.startOwnSettings('paper.test');
    await page.changeSettings({ size: 40 }, 'paper.test');
    const bringBack = await page.endOwnSettings('paper.test');
    expect(await openPage().loadSettings('paper.test')).toMatchObject({ size: 20 });
    expect((await local.get(null))['site:paper.test']).toEqual({ version: 1, changed: expect.any(Number), gone: true });
    await bringBack();
    expect(await openPage().loadSettings('paper.test')).toMatchObject({ size: 40 });
    expect(await openPage().sitesWithOwnSettings()).toEqual(['paper.test']);
  });

  test('that are removed here do not come back from another device', async () => {
    const page = openPage();
    await page.startOwnSettings('paper.test');
    await page.changeSettings({ size: 40 }, 'paper.test');
    await sync.set(await local.get(null));
    await page.endOwnSettings('paper.test');
    expect(await openPage().loadSettings('paper.test')).toMatchObject({ size: 20 });
  });

  test('begin anew when they are started again', async () => {
    const page = openPage();
    await page.startOwnSettings('paper.test');
    await page.changeSettings({ size: 40 }, 'paper.test');
    await page.endOwnSettings('paper.test');
    await page.startOwnSettings('paper.test');
    expect(await openPage().loadSettings('paper.test')).toMatchObject({ size: 20 });
  });

  test('that are damaged take no harm', async () => {
    await local.set({ 'site:paper.test': { version: 1, changed: 5, size: 'huge', theme: 'sepia' } });
    expect(await openPage().loadSettings('paper.test')).toMatchObject({ size: 20, theme: 'sepia' });
  });
});

describe('room', () => {
  test('ends before storage.sync is full, with a sentence', async () => {
    const page = openPage();
    const save = async () => {
      for (let number = 0; number < 400; number += 1) await page.saveLook(`Look ${number}`, defaults);
    };
    await expect(save()).rejects.toThrow('There’s no room for more.');
    const stored = Object.entries(await local.get(null));
    expect(stored.length).toBeGreaterThan(50);
    expect(JSON.stringify(stored).length).toBeLessThan(100_000);
    for (const [key, record] of stored) expect(key.length + JSON.stringify(record).length).toBeLessThan(8192);
  });
});

describe('looks of the user', () => {
  test('are saved, renamed and sorted by name', async () => {
    const page = openPage();
    await page.saveLook('  Night \n train ', { ...defaults, size: 40 });
    await page.saveLook('Beach', defaults);
    const [, train] = await openPage().loadLooks();
    expect(train).toMatchObject({ name: 'Night train', look: { size: 40 } });
    await page.renameLook(train?.key ?? '', 'Attic');
    expect((await openPage().loadLooks()).map(({ name }) => name)).toEqual(['Attic', 'Beach']);
  });

  test.each([
    ['   ', 'Enter a name for the look.'],
    ['Beach', 'You already have a look with this name.'],
  ])('are not saved under the name "%s"', async (name, sentence) => {
    const page = openPage();
    await page.saveLook('Beach', defaults);
    await expect(page.saveLook(name, defaults)).rejects.toThrow(sentence);
    expect(await openPage().loadLooks()).toHaveLength(1);
  });

  test('keep their own name when it is written again', async () => {
    const page = openPage();
    await page.saveLook('Beach', defaults);
    const [look] = await page.loadLooks();
    await page.renameLook(look?.key ?? '', 'Beach');
    expect(await page.loadLooks()).toMatchObject([{ name: 'Beach' }]);
  });
});
