import { later, readRecord, VERSION } from '../../src/records/record.ts';
import { changedRecord } from '../../src/settings/undo.ts';

test.each([[undefined], [null], ['x'], [3], [[1]]])('%p is no record and reads as an empty one', (stored) => {
  expect(readRecord(stored)).toEqual({ version: VERSION, changed: 0 });
});

test('what nobody knows is kept', () => {
  const record = readRecord({ version: 1, changed: 5, size: 30, future: { deep: true } });
  expect(changedRecord(record, { size: 40 })).toMatchObject({ version: 1, size: 40, future: { deep: true } });
});

test('a record of a newer version keeps its version and its values', () => {
  const record = readRecord({ version: 9, changed: 5, theme: 'paper' });
  expect(changedRecord(record, { size: 40 })).toMatchObject({ version: 9, theme: 'paper', size: 40 });
});

test('an older record passes through every migration after its version, in order', () => {
  const migrations = [
    (old: object) => ({ ...old, path: 'first' }),
    (old: { path?: unknown }) => ({ ...old, path: `${old.path} second` }),
  ];
  expect(readRecord({ version: 1 }, migrations)).toMatchObject({ version: 3, path: 'first second' });
  expect(readRecord({ version: 2, path: 'was' }, migrations)).toMatchObject({ version: 3, path: 'was second' });
  expect(readRecord({ version: 3, path: 'was' }, migrations)).toMatchObject({ version: 3, path: 'was' });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -5, 'now', null, Date.now() * 10])(
  'the time %p is not believed',
  (changed) => expect(readRecord({ changed }).changed).toBe(0),
);

test('the later record counts, and a change is always later', () => {
  const ahead = readRecord({ changed: Date.now() + 3_600_000, size: 30 });
  const changed = changedRecord(ahead, { size: 31 });
  expect(later(ahead, changed)).toBe(changed);
  expect(later(changed, ahead)).toBe(changed);
});

test('a record of a million keys is dropped instead of being written back', () => {
  const stored = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, number) => [`key${number}`, number]));
  expect(readRecord(stored)).toEqual({ version: VERSION, changed: 0 });
});
