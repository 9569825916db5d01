import type { StoredRecord } from '../../src/records/record.ts';
import { loadRecord, loadRecords, removeRecord, storeRecord, storeRecords } from '../../src/records/record-store.ts';
import { ensureRoom } from '../../src/records/room.ts';
import { keepSyncCopy } from '../../src/records/sync-copy.ts';
import fake from '../support/fake-browser.ts';
import { until } from '../support/wait.ts';
import { plainKind, plainRoom } from './plain-kind.ts';

const { local, sync } = fake.storage;
const DAY_MS = 86_400_000;

/** A kind whose records no other test has touched: what is known of records outlives a test. */
let tests = 0;
function freshKind(own: Parameters<typeof plainKind>[0] = {}) {
  tests += 1;
  const prefix = `plain${tests}:`;
  return { kind: plainKind({ owns: (key) => key.startsWith(prefix), ...own }), prefix };
}

const written = (fields: object): StoredRecord => ({ version: 1, changed: Date.now(), ...fields });

beforeEach(() => {
  local.clear();
  sync.clear();
});

afterEach(() => fake.storage.onChanged.clear());

test('records of a kind are stored and loaded apart from those of another', async () => {
  const { kind, prefix } = freshKind();
  const other = freshKind();
  await storeRecords(kind, { [`${prefix}a`]: written({ words: 'one' }), [`${prefix}b`]: written({ words: 'two' }) });
  await storeRecord(other.kind, `${other.prefix}a`, written({ words: 'three' }));
  expect(Object.keys(await loadRecords(kind))).toEqual([`${prefix}a`, `${prefix}b`]);
  expect(Object.keys(await loadRecords(other.kind))).toEqual([`${other.prefix}a`]);
});

test('a removed record loses its fields and can be brought back', async () => {
  const { kind, prefix } = freshKind();
  await storeRecord(kind, `${prefix}a`, written({ words: 'one' }));
  const bringBack = await removeRecord(kind, `${prefix}a`);
  expect(await loadRecords(kind)).toEqual({});
  expect(await local.get(`${prefix}a`)).toEqual({
    [`${prefix}a`]: { version: 1, changed: expect.any(Number), gone: true },
  });
  await bringBack();
  expect(await loadRecord(kind, `${prefix}a`)).toMatchObject({ words: 'one' });
});

test('a record that can be stored nowhere is refused with the sentence of its kind', async () => {
  const { kind, prefix } = freshKind();
  local.broken = new Error('full');
  sync.broken = new Error('full');
  await expect(storeRecord(kind, `${prefix}a`, written({}))).rejects.toThrow('Not stored.');
});

test('a record that is for this device alone never goes into storage.sync', async () => {
  const { kind, prefix } = freshKind({ synced: false });
  await storeRecord(kind, `${prefix}a`, written({}));
  const { kind: copied, prefix: copiedPrefix } = freshKind();
  await storeRecord(copied, `${copiedPrefix}a`, written({}));
  keepSyncCopy([kind, copied]);
  await until(async () => Object.keys(await sync.get(null)).length > 0, 'the synced record to be copied');
  expect(Object.keys(await sync.get(null))).toEqual([`${copiedPrefix}a`]);
  local.broken = new Error('full');
  await expect(storeRecord(kind, `${prefix}b`, written({}))).rejects.toThrow('Not stored.');
});

describe('room', () => {
  test('is there for as many and as large records as the kind declares', async () => {
    const { kind, prefix } = freshKind();
    const records = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [prefix + name, written({})]));
    await ensureRoom(kind, plainRoom, records);
    await storeRecords(kind, records);
    await ensureRoom(kind, plainRoom, { [`${prefix}a`]: written({}) });
    await expect(ensureRoom(kind, plainRoom, { [`${prefix}e`]: written({}) })).rejects.toThrow('No room.');
  });

  test.each([
    ['one record', ['a'], 190],
    ['all together', ['a', 'b', 'c'], 150],
  ])('ends where %s would be too large', async (_, names, length) => {
    const { kind, prefix } = freshKind();
    const records = names.map((name) => [prefix + name, written({ words: 'x'.repeat(length) })]);
    await expect(ensureRoom(kind, plainRoom, Object.fromEntries(records))).rejects.toThrow('No room.');
  });

  test('is not taken by records of another kind', async () => {
    const other = freshKind();
    const names = ['a', 'b', 'c', 'd'].map((name) => other.prefix + name);
    await storeRecords(other.kind, Object.fromEntries(names.map((name) => [name, written({})])));
    const { kind, prefix } = freshKind();
    await expect(ensureRoom(kind, plainRoom, { [`${prefix}a`]: written({}) })).resolves.toBeUndefined();
  });
});

test('the background copies every record for other devices and forgets the removed ones after a month', async () => {
  const records: Record<string, StoredRecord> = {
    'plain:new': { version: 1, changed: Date.now(), size: 30 },
    'plain:gone': { version: 1, changed: Date.now(), gone: true },
    'plain:long-gone': { version: 1, changed: Date.now() - 40 * DAY_MS, gone: true },
  };
  await local.set({ ...records, elsewhere: { changed: 9 } });
  keepSyncCopy([plainKind()]);
  const isForgotten = async () => !Object.hasOwn(await local.get(null), 'plain:long-gone');
  await until(isForgotten, 'the removed record to be forgotten');
  expect(Object.keys(await sync.get(null))).toEqual(['plain:new', 'plain:gone']);
  expect(Object.keys(await local.get(null))).toEqual(['plain:new', 'plain:gone', 'elsewhere']);
});
