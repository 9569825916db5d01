import { emptyRecord } from '../../src/records/record.ts';
import { settingsRecords } from '../../src/settings/settings-records.ts';
import { changedRecord, lastChangeOf, undoneRecord } from '../../src/settings/undo.ts';

const empty = emptyRecord(settingsRecords);

beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }));
afterEach(() => jest.useRealTimers());

const later = (milliseconds: number) => jest.setSystemTime(Date.now() + milliseconds);

test('a change is undone, made again, and undone again', () => {
  const first = changedRecord(empty, { size: 30 });
  later(5000);
  const second = changedRecord(first, { size: 40, theme: 'dark' });
  expect(lastChangeOf(second)).toEqual({ names: ['size', 'theme'], occasion: undefined, undone: false });
  const undone = undoneRecord(second);
  expect(undone).toMatchObject({ size: 30 });
  expect(undone).not.toHaveProperty('theme');
  expect(lastChangeOf(undone)).toMatchObject({ undone: true });
  expect(undoneRecord(undone)).toMatchObject({ size: 40, theme: 'dark' });
  expect(undoneRecord(undoneRecord(undone))).toMatchObject({ size: 30 });
});

test('a slider that moves is one change', () => {
  let record = changedRecord(empty, { size: 30 });
  later(5000);
  for (const size of [31, 32, 33]) {
    record = changedRecord(record, { size });
    later(200);
  }
  expect(undoneRecord(record)).toMatchObject({ size: 30 });
});

test('another press of the same setting after a while is another change', () => {
  const first = changedRecord(empty, { theme: 'dark' });
  later(1500);
  expect(undoneRecord(changedRecord(first, { theme: 'sepia' }))).toMatchObject({ theme: 'dark' });
});

test('a change right after an undo starts anew', () => {
  const undone = undoneRecord(changedRecord(empty, { size: 30 }));
  const next = changedRecord(undone, { size: 50 });
  expect(lastChangeOf(next)).toMatchObject({ names: ['size'], undone: false });
  expect(undoneRecord(next)).not.toHaveProperty('size');
});

test('each undo is later than what it undoes, so that it counts on every device', () => {
  const changed = changedRecord(empty, { size: 30 });
  expect(undoneRecord(changed).changed).toBeGreaterThan(changed.changed);
});

test.each([[7], [{}], [{ before: null }], [{ before: {} }], [{ before: { voice: 'low' } }], [{ before: [1] }]])(
  'the damaged undo %j is none',
  (undo) => {
    const record = { ...empty, size: 30, undo };
    expect(lastChangeOf(record)).toBeUndefined();
    expect(undoneRecord(record)).toBe(record);
  },
);

test('by what many settings were changed is told', () => {
  expect(lastChangeOf(changedRecord(empty, { size: 20, theme: 'system' }, 'reset'))?.occasion).toBe('reset');
});
