import { keepRecord } from '../../src/records/keep-record.ts';
import { readRecord } from '../../src/records/record.ts';
import { trimRecord } from '../../src/records/trim-record.ts';
import { defaults, schema } from '../../src/settings/schema.ts';
import { settingsFields } from '../../src/settings/settings-fields.ts';
import { settingsRecords } from '../../src/settings/settings-records.ts';
import { changedRecord } from '../../src/settings/undo.ts';
import fake from '../support/fake-browser.ts';

const kind = { ...settingsRecords, fields: settingsFields };
const read = (fields: object) => readRecord(kind, { version: 1, changed: 100, ...fields });

beforeEach(() => fake.storage.local.clear());

test('what Lectern writes stays whole: settings, the name of a look, what undoes a change of all settings', () => {
  const all = changedRecord(read({ ...defaults, name: 'Evening' }), defaults, 'reset');
  expect(trimRecord(kind, all)).toEqual(all);
  const removed = { version: 1, changed: 5, gone: true };
  expect(trimRecord(kind, read({ ...removed, size: 30 }))).toEqual(removed);
});

test('values that no setting can have, and large ones that nobody knows, go; small ones of a newer version stay', () => {
  const record = read({
    size: 'x'.repeat(9000),
    theme: 'dark',
    weight: 1,
    future: [1, 2],
    dead: 'x'.repeat(201),
    undo: {},
  });
  const { weight: _, ...kept } = trimRecord(kind, record);
  expect(kept).toEqual({ version: 1, changed: 100, theme: 'dark', future: [1, 2] });
});

test('a message can bring only what the kind knows, and takes nothing away that a newer version has stored', async () => {
  await fake.storage.local.set({ settings: { version: 1, changed: 50, size: 30, future: true } });
  const sent = {
    version: 1,
    changed: 100,
    size: 40,
    junk: 'x',
    ...Object.fromEntries(Array.from({ length: 90 }, (_, number) => [`k${number}`, 1])),
  };
  await keepRecord([kind], 'settings', sent);
  expect(await fake.storage.local.get('settings')).toEqual({
    settings: { version: 1, changed: 100, size: 40, future: true },
  });
});

test('a newer version may have values of known settings that are not known here; they stay, as far as they are small', () => {
  const record = { version: 9, changed: 100, theme: 'aurora', size: 'x'.repeat(9000), width: 70 };
  expect(trimRecord(kind, record)).toEqual({ version: 9, changed: 100, theme: 'aurora', width: 70 });
  const chosen = { version: 9, changed: 200, theme: 'dark' };
  expect(trimRecord(kind, chosen, record)).toMatchObject({ theme: 'dark' });
});

test('a record is bounded, whatever it holds', () => {
  const unknown = Object.fromEntries(Array.from({ length: 150 }, (_, number) => [`k${number}`, 'x'.repeat(190)]));
  const names = Object.keys(trimRecord(kind, read(unknown)));
  expect(names.filter((name) => !(name in schema)).length).toBeLessThanOrEqual(52);
});
