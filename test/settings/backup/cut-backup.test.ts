// Files that are cut off, or hold anything anywhere: a sentence, or a count of what was left out, and nothing that is there is lost.
import fc from 'fast-check';
import type { ArticleMarks, Mark } from '../../../src/marks/article-marks.ts';
import { addMarks, loadAllMarks } from '../../../src/marks/mark-store.ts';
import { readBackup, writeBackup } from '../../../src/settings/backup/backup.ts';
import { loadBackup } from '../../../src/settings/backup/load-backup.ts';
import { loadLooks, saveLook } from '../../../src/settings/own-looks.ts';
import { defaults } from '../../../src/settings/schema.ts';
import { anything } from '../../support/any-settings.ts';
import fake from '../../support/fake-browser.ts';
import earlier from '../../upgrade/backup-0.1.0.json' with { type: 'json' };

const { local, sync } = fake.storage;

const mark: Mark = {
  ...{ id: '1', colour: 'green' as const, note: 'A note', exact: 'some words', prefix: '', suffix: ' after' },
  ...{ start: 3, end: 13, made: 1, changed: 2 },
};
const marked: ArticleMarks = { address: 'https://site.example/a', title: 'A title', marks: [mark] };

beforeEach(() => {
  local.clear();
  sync.clear();
});

/** Stores something of each kind, with a look of that name: looks are remembered beyond a cleared storage. */
async function choose(name: string): Promise<void> {
  await saveLook(name, { ...defaults, size: 30 });
  await addMarks([marked]);
  await local.set({ 'place:00ff': { quote: 'First words', passed: 0.5, changed: 5 } });
}

test('a backup that is cut off anywhere is refused with a sentence', async () => {
  await choose('Attic');
  const whole = (await writeBackup(['always.test'], [])).trimEnd();
  for (let end = 0; end < whole.length; end++)
    expect(() => readBackup(whole.slice(0, end))).toThrow('This file isn’t a Lectern backup. Nothing was changed.');
  expect(readBackup(whole).leftOut).toBe(0);
});

test.each([
  ['settings of single sites', 'sites', []],
  ['looks', 'looks', { Beach: {} }],
  ['hosts', 'always', 'paper.test'],
  ['hosts to be tidied', 'tidy', 7],
  ['records', 'records', ['place']],
  ['highlights', 'marks', { articles: [] }],
  ['a library', 'library', null],
])('%s of another shape are named as one value that was left out', (_, name, value) => {
  const { leftOut } = readBackup(JSON.stringify({ lectern: 1, settings: {}, [name]: value }));
  expect(leftOut).toBe(1);
});

test('each highlight that no Lectern has made is counted', () => {
  const marks = [{ ...marked, marks: [mark, { ...mark, id: 5 }, { ...mark, id: '2', colour: 'grey' }] }, 7];
  expect(readBackup(JSON.stringify({ lectern: 1, settings: {}, marks }))).toMatchObject({
    leftOut: 3,
    marks: [marked],
  });
});

test('more highlights of an article than it can have change nothing, and are told of', async () => {
  await addMarks([marked]);
  const many = Array.from({ length: 1000 }, (_, at) => ({ ...mark, id: `new ${at}` }));
  const backup = readBackup(
    JSON.stringify({ lectern: 1, settings: { size: 40 }, marks: [{ ...marked, marks: many }] }),
  );
  await expect(loadBackup(backup)).rejects.toThrow('There’s no room for more highlights.');
  expect(await loadAllMarks()).toEqual([marked]);
});

test('whatever stands in place of a part of an earlier backup, what is there stays, and one press brings all back', async () => {
  const parts = Object.keys(earlier);
  const spoilt = fc.record({
    part: fc.constantFrom(...parts, 'marks', 'records', 'tidy', 'library', 'ofANewerVersion'),
    value: fc.oneof(anything, fc.array(anything), fc.dictionary(fc.string(), anything), fc.constant(1e308)),
  });
  await choose('Beach');
  const looks = async () => (await loadLooks()).map(({ name, look }) => [name, look.size]);
  const own = await looks();
  expect(own).toContainEqual(['Beach', 30]);
  await fc.assert(
    fc.asyncProperty(spoilt, async ({ part, value }) => {
      const before = [await loadAllMarks(), await local.get('place:00ff')];
      let bringBack: (() => Promise<void>) | undefined;
      try {
        bringBack = await loadBackup(readBackup(JSON.stringify({ ...earlier, [part]: value })));
      } catch (error) {
        expect((error as Error).message).toMatch(/^(?:This (?:file|backup)|There’s no room).*\.$/);
      }
      expect((await looks()).map(([name]) => name)).toContain('Beach');
      expect([await loadAllMarks(), await local.get('place:00ff')]).toMatchObject(before);
      await bringBack?.();
      expect(await looks()).toEqual(own);
      expect([await loadAllMarks(), await local.get('place:00ff')]).toEqual(before);
    }),
    { numRuns: 100, seed: 64 },
  );
});
