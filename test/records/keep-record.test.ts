import { keepRecord } from '../../src/records/keep-record.ts';
import fake from '../support/fake-browser.ts';
import { plainKind } from './plain-kind.ts';

const { local, sync } = fake.storage;
const kinds = [plainKind({ owns: (key) => key.startsWith('other:') }), plainKind()];
const record = { version: 1, changed: 200, size: 30 };

beforeEach(() => {
  local.clear();
  sync.clear();
});

test('a change that its page could not store is stored', async () => {
  await local.set({ 'plain:1': { version: 1, changed: 100, size: 20 } });
  await keepRecord(kinds, 'plain:1', record);
  expect(await local.get('plain:1')).toEqual({ 'plain:1': record });
});

test.each(['local', 'sync'] as const)('a later change in storage.%s stays', async (area) => {
  const newer = { 'plain:1': { version: 1, changed: 300, size: 40 } };
  await fake.storage[area].set(newer);
  await keepRecord(kinds, 'plain:1', record);
  expect(await fake.storage[area].get('plain:1')).toEqual(newer);
});

test('a change that is stored already is not written again', async () => {
  await local.set({ 'plain:1': record });
  await keepRecord(kinds, 'plain:1', record);
  expect(local.writes).toBe(1);
});

test('an earlier change whose write comes late does not replace the last one', async () => {
  const last = { ...record, changed: 300, size: 31 };
  const { set } = local;
  let letGo = (): void => undefined;
  const isWriting = new Promise<void>((begun) => {
    jest.spyOn(local, 'set').mockImplementationOnce(async (items) => {
      begun();
      await new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await set.call(local, items);
    });
  });
  const earlier = keepRecord(kinds, 'plain:1', record);
  await isWriting;
  await local.set({ 'plain:1': last });
  const later = keepRecord(kinds, 'plain:1', last);
  await new Promise((resolve) => setTimeout(resolve));
  letGo();
  await Promise.all([earlier, later]);
  expect(await local.get('plain:1')).toEqual({ 'plain:1': last });
});

test('where this device stores nothing, the other area does', async () => {
  local.broken = new Error('full');
  await keepRecord(kinds, 'plain:1', record);
  expect(await sync.get('plain:1')).toEqual({ 'plain:1': record });
});

test.each([['text'], [undefined], [[]], [{ size: 3, changed: 'now' }]])('%j is not stored', async (damage) => {
  await keepRecord(kinds, 'plain:1', damage);
  expect(local.writes + sync.writes).toBe(0);
});

test('nothing is stored under a key that belongs to no kind', async () => {
  await keepRecord(kinds, 'elsewhere', record);
  expect(await local.get(null)).toEqual({});
});

test('a record that is for this device alone is not stored for others', async () => {
  local.broken = new Error('full');
  await keepRecord([plainKind({ synced: false })], 'plain:1', record);
  expect(sync.writes).toBe(0);
});
