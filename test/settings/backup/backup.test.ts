import type { ArticleMarks, Mark } from '../../../src/marks/article-marks.ts';
import { defaults } from '../../../src/settings/schema.ts';
import fake from '../../support/fake-browser.ts';

const { local, sync } = fake.storage;

/** The settings as a page of its own that has just been opened. */
function openPage() {
  jest.resetModules();
  jest.doMock('webextension-polyfill', () => ({ __esModule: true, default: fake }));
  return {
    ...jest.requireActual<typeof import('../../../src/settings/store.ts')>('../../../src/settings/store.ts'),
    ...jest.requireActual<typeof import('../../../src/settings/site-settings.ts')>(
      '../../../src/settings/site-settings.ts',
    ),
    ...jest.requireActual<typeof import('../../../src/settings/own-looks.ts')>('../../../src/settings/own-looks.ts'),
    ...jest.requireActual<typeof import('../../../src/marks/mark-store.ts')>('../../../src/marks/mark-store.ts'),
    ...jest.requireActual<typeof import('../../../src/settings/backup/backup.ts')>(
      '../../../src/settings/backup/backup.ts',
    ),
    ...jest.requireActual<typeof import('../../../src/settings/backup/load-backup.ts')>(
      '../../../src/settings/backup/load-backup.ts',
    ),
  };
}

const mark: Mark = {
  ...{ id: '1', colour: 'green' as const, note: 'A note', exact: 'some words', prefix: '', suffix: ' after' },
  ...{ start: 3, end: 13, made: 1, changed: 2 },
};
const marked: ArticleMarks = { address: 'https://site.example/a', title: 'A title', marks: [mark] };

/** All that was chosen, as somebody sees it. */
async function chosen() {
  const page = openPage();
  const looks = await page.loadLooks();
  return {
    general: await page.loadSettings(),
    paper: await page.loadSettings('paper.test'),
    sites: await page.sitesWithOwnSettings(),
    looks: looks.map(({ name, look }) => [name, look.size]),
  };
}

/** Chooses something of each kind. */
async function choose(size: number): Promise<void> {
  const page = openPage();
  await page.changeSettings({ size, theme: 'sepia' });
  await page.startOwnSettings('paper.test');
  await page.changeSettings({ typeface: 'inter' }, 'paper.test');
  await page.saveLook('Beach', { ...defaults, size });
}

beforeEach(() => {
  local.clear();
  sync.clear();
});

test('a backup brings highlights along, and a failure to store them changes nothing else', async () => {
  await choose(40);
  await openPage().changeMarks(marked, () => marked.marks);
  const file = await openPage().writeBackup([], []);
  local.clear();
  sync.clear();
  const page = openPage();
  const backup = page.readBackup(file);
  expect(backup).toMatchObject({ leftOut: 0, marks: [marked] });
  const bringBack = await page.loadBackup(backup);
  expect(await page.loadAllMarks()).toEqual([marked]);
  await bringBack();
  expect(await page.loadAllMarks()).toEqual([]);
  // What no Lectern has written is left out and counted.
  const spoilt = JSON.stringify({ ...JSON.parse(file), marks: [marked, { address: 'about:blank', marks: [] }] });
  expect(page.readBackup(spoilt)).toMatchObject({ leftOut: 1, marks: [marked] });

  const full = {
    ...marked,
    marks: Array.from({ length: 600 }, (_, at) => ({ ...mark, id: `${at}`, note: 'n'.repeat(9000) })),
  };
  const before = await chosen();
  await expect(page.loadBackup({ ...backup, marks: [full] })).rejects.toThrow('no room for more highlights');
  expect(await chosen()).toEqual(before);
});

test('a backup brings everything to another device', async () => {
  await choose(40);
  const before = await chosen();
  const file = await openPage().writeBackup(['always.test'], ['tidy.test']);
  local.clear();
  const page = openPage();
  const backup = page.readBackup(file);
  expect(backup).toMatchObject({ leftOut: 0, always: ['always.test'], tidy: ['tidy.test'] });
  await page.loadBackup(backup);
  expect(await chosen()).toEqual(before);
});

test('a backup that was loaded can be taken back, and what it did not name stays', async () => {
  await choose(40);
  const file = await openPage().writeBackup([], []);
  local.clear();
  const page = openPage();
  await page.changeSettings({ size: 12 });
  await page.saveLook('Beach', { ...defaults, size: 12 });
  await page.saveLook('Attic', { ...defaults, size: 13 });
  const before = await chosen();
  const bringBack = await page.loadBackup(page.readBackup(file));
  expect(await chosen()).toMatchObject({
    general: { size: 40 },
    looks: [
      ['Attic', 13],
      ['Beach', 40],
    ],
    sites: ['paper.test'],
  });
  await bringBack();
  expect(await chosen()).toEqual(before);
});

test.each([
  ['nothing', ''],
  ['no JSON', '{"lectern": 1'],
  ['a list', '[1, 2]'],
  ['null', 'null'],
  ['another file', '{"name": "lectern", "version": "0.1.0"}'],
  ['a backup without settings', '{"lectern": 1, "settings": []}'],
])('a file that holds %s is refused with a sentence', (_, file) => {
  expect(() => openPage().readBackup(file)).toThrow('This file isn’t a Lectern backup. Nothing was changed.');
});

test('a backup of a newer version is refused with a sentence', () => {
  expect(() => openPage().readBackup('{"lectern": 2, "settings": {}}')).toThrow('comes from a newer version');
});

test('values that are not valid are left out and counted, all others are taken', async () => {
  const page = openPage();
  await page.changeSettings({ width: 50 });
  const backup = page.readBackup(
    JSON.stringify({
      lectern: 1,
      settings: { size: 33, width: 'wide', theme: 'neon', voice: 'low' },
      sites: { 'paper.test': { size: 40, contrast: 99 }, 'no host!': { size: 40 }, 'other.test': 7 },
      looks: [{ name: 'Beach', settings: { size: 30 } }, { name: '  ', settings: {} }, 5],
      always: ['paper.test', 'a/b', 3],
    }),
  );
  expect(backup.leftOut).toBe(2 + 3 + 2 + 2);
  await page.loadBackup(backup);
  expect(await chosen()).toMatchObject({
    general: { size: 33, width: 50, theme: 'system' },
    paper: { size: 40, contrast: defaults.contrast },
    sites: ['paper.test'],
    looks: [['Beach', 30]],
  });
});

test('a backup for which there is no room changes nothing', async () => {
  const page = openPage();
  await page.changeSettings({ size: 33 });
  const looks = Array.from({ length: 350 }, (_, number) => ({ name: `Look ${number}`, settings: defaults }));
  const backup = page.readBackup(JSON.stringify({ lectern: 1, settings: { size: 50 }, looks }));
  await expect(page.loadBackup(backup)).rejects.toThrow('There’s no room for more.');
  expect(await chosen()).toMatchObject({ general: { size: 33 }, looks: [] });
});

test('the last change afterwards is the backup, which the popup can undo', async () => {
  const page = openPage();
  await page.changeSettings({ size: 33 });
  await page.loadBackup(page.readBackup(JSON.stringify({ lectern: 1, settings: { size: 50, theme: 'dark' } })));
  expect(page.lastChange()).toMatchObject({ occasion: 'backup', undone: false });
  await page.undoLastChange();
  expect(await page.loadSettings()).toMatchObject({ size: 33, theme: 'system' });
});
