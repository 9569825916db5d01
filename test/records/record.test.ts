import { emptyRecord, later, nextTime, readRecord } from '../../src/records/record.ts';
import { plainKind } from './plain-kind.ts';

const plain = plainKind();
const empty = { version: 1, changed: 0 };

test.each([[undefined], [null], ['x'], [3], [[1]]])('%p is no record and reads as an empty one', (stored) => {
  expect(readRecord(plain, stored)).toEqual(empty);
});

test('fields that nobody knows are kept', () => {
  const stored = { version: 1, changed: 5, size: 30, future: { deep: true } };
  expect(readRecord(plain, stored)).toEqual(stored);
});

test('a record of a newer version keeps its version and its values', () => {
  const stored = { version: 9, changed: 5, theme: 'paper' };
  expect(readRecord(plain, stored)).toEqual(stored);
});

test('an older record passes through every migration after its version, in order', () => {
  const migrated = plainKind({
    migrations: [
      (old: object) => ({ ...old, path: 'first' }),
      (old: { path?: unknown }) => ({ ...old, path: `${old.path} second` }),
    ],
  });
  expect(readRecord(migrated, { version: 1 })).toMatchObject({ version: 3, path: 'first second' });
  expect(readRecord(migrated, { version: 2, path: 'was' })).toMatchObject({ version: 3, path: 'was second' });
  expect(readRecord(migrated, { version: 3, path: 'was' })).toMatchObject({ version: 3, path: 'was' });
  expect(emptyRecord(migrated)).toEqual({ version: 3, changed: 0 });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, -5, 'now', null, Date.now() * 10])(
  'the time %p is not believed',
  (changed) => expect(readRecord(plain, { changed }).changed).toBe(0),
);

test('the later record counts, and the next writing is always later', () => {
  const ahead = readRecord(plain, { changed: Date.now() + 3_600_000, size: 30 });
  const next = { ...ahead, changed: nextTime(ahead) };
  expect(later(ahead, next)).toBe(next);
  expect(later(next, ahead)).toBe(next);
});

test('a record that its kind does not accept is dropped instead of being written back', () => {
  const stored = Object.fromEntries(Array.from({ length: 11 }, (_, number) => [`field${number}`, number]));
  expect(readRecord(plain, stored)).toEqual(empty);
});
