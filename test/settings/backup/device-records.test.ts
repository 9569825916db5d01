import { readBackup, withLibrary, writeBackup } from '../../../src/settings/backup/backup.ts';
import { loadDeviceRecords, validDeviceRecords } from '../../../src/settings/backup/device-records.ts';
import fake from '../../support/fake-browser.ts';
import earlier from '../../upgrade/backup-0.1.0.json' with { type: 'json' };

const { local } = fake.storage;

beforeEach(() => local.clear());

const place = (changed: number) => ({ quote: 'First words', passed: 0.5, changed });

test('a backup holds all that is kept on this device alone, and nothing of the browser’s doings', async () => {
  const kept = {
    'place:00ff': place(5),
    pace: { expected: 6e5, taken: 9e5 },
    aids: { version: 1, changed: 5, isOn: true },
    listening: { version: 1, changed: 5, rate: 1.5 },
    dictionary: { version: 1, changed: 5, address: 'https://d.test/{word}', agreed: true },
  };
  await local.set({ ...kept, newsOf: '0.1.1', tidySites: {}, grants: {} });
  const file = await writeBackup([], []);
  const { records, leftOut } = readBackup(file);
  expect([records, leftOut]).toEqual([kept, 0]);
  local.clear();
  await loadDeviceRecords(records);
  // Words go to a service only after one more question.
  expect(await local.get(null)).toEqual({ ...kept, dictionary: { ...kept.dictionary, agreed: false } });
});

test('what is there and later stays, and one press brings back what was', async () => {
  const before = { 'place:00ff': place(9) };
  await local.set(before);
  const bringBack = await loadDeviceRecords({
    'place:00ff': place(5),
    'place:11ee': place(5),
  });
  expect(await local.get(null)).toEqual({
    'place:00ff': place(9),
    'place:11ee': place(5),
  });
  await bringBack();
  expect(await local.get(null)).toEqual(before);
});

const rule = (name: string, changed: number, part: object = {}) => ({
  rule: { name, source: name === 'paper.test' ? 'own' : 'imported', match: { hosts: ['paper.test'] }, ...part },
  changed,
});

test('rules for sites come along, the later one of each stays, and one press brings back what was', async () => {
  const own = rule('paper.test', 5, { hide: ['.bar'] });
  const before = { 'rule:paper.test': [own, rule('one', 9, { keep: ['.late'] })] };
  await local.set(before);
  const file = await writeBackup([], []);
  expect(readBackup(file)).toMatchObject({ records: before, leftOut: 0 });
  await local.set({ 'rule:paper.test': [rule('paper.test', 7), rule('one', 2), rule('two', 1)] });
  const bringBack = await loadDeviceRecords(readBackup(file).records);
  const joined = [rule('paper.test', 7), rule('one', 9, { keep: ['.late'] }), rule('two', 1)];
  expect(await local.get(null)).toEqual({ 'rule:paper.test': joined });
  await bringBack();
  expect(await local.get(null)).toEqual({ 'rule:paper.test': [rule('paper.test', 7), rule('one', 2), rule('two', 1)] });
});

test('a faulty rule of a file, one under another site and one without a source stay out', () => {
  const sound = rule('one', 1);
  const { source: _, ...noSource } = sound.rule;
  const given = {
    'rule:paper.test': [
      sound,
      rule('two', 1, { hide: ['..'] }),
      { rule: noSource, changed: 1 },
      { rule: sound.rule },
      7,
    ],
    'rule:other.test': [sound],
    'rule:../x': [sound],
    'rule:third.test': { rule: sound },
  };
  expect(validDeviceRecords(given)).toEqual({ found: { 'rule:paper.test': [sound] }, leftOut: 3 });
});

test('a file can write nothing else into the storage', () => {
  const given = { tidySites: { 'a.test': ['tidy'] }, hushed: {}, 'place:../x': {}, aids: 7, 'marks:javascript:1': {} };
  expect(validDeviceRecords(given)).toEqual({ found: {}, leftOut: 5 });
  expect(validDeviceRecords('words')).toEqual({ found: {}, leftOut: 0 });
});

test('the file of version 0.1.0 is read whole', () => {
  const { lectern, ...chosen } = earlier;
  const backup = readBackup(JSON.stringify({ lectern, ...chosen }));
  expect(backup).toMatchObject({
    ...chosen,
    looks: expect.any(Map),
    sites: expect.any(Map),
    records: {},
    library: [],
  });
  expect([backup.leftOut, [...backup.looks.keys()], [...backup.sites.keys()]]).toEqual([
    0,
    ['Evening tram'],
    ['news.example'],
  ]);
});

test('the library stands at the end of the file, an article on each line', async () => {
  const parts = ['{"article": 1}', ',\n{"article": 2}'];
  // jsdom's blobs cannot be read.
  const [text, ...others] = [await writeBackup([], []), ...parts];
  const whole: unknown[] = [];
  const { Blob: before } = globalThis;
  globalThis.Blob = class {
    constructor(given: unknown[]) {
      whole.push(...given);
    }
  } as unknown as typeof Blob;
  withLibrary(text, others as unknown as Blob[]);
  globalThis.Blob = before;
  expect(readBackup(whole.join('')).library).toEqual([{ article: 1 }, { article: 2 }]);
});
