import { keepRecord } from '../../src/records/keep-record.ts';
import fake from '../support/fake-browser.ts';

const { local, sync } = fake.storage;
const record = { version: 1, changed: 200, size: 30 };

beforeEach(() => {
  local.clear();
  sync.clear();
});

test('a change that its page could not store is stored', async () => {
  await local.set({ settings: { version: 1, changed: 100, size: 20 } });
  await keepRecord('settings', record);
  expect(await local.get('settings')).toEqual({ settings: record });
});

test.each(['local', 'sync'] as const)('a later change in storage.%s stays', async (area) => {
  const newer = { settings: { version: 1, changed: 300, size: 40 } };
  await fake.storage[area].set(newer);
  await keepRecord('settings', record);
  expect(await fake.storage[area].get('settings')).toEqual(newer);
});

test('a change that is stored already is not written again', async () => {
  await local.set({ settings: record });
  await keepRecord('settings', record);
  expect(local.writes).toBe(1);
});

test('where this device stores nothing, the other area does', async () => {
  local.broken = new Error('full');
  await keepRecord('settings', record);
  expect(await sync.get('settings')).toEqual({ settings: record });
});

test.each([['text'], [undefined], [[]], [{ size: 3, changed: 'now' }]])('%j is not stored', async (damage) => {
  await keepRecord('settings', damage);
  expect(local.writes + sync.writes).toBe(0);
});

test('nothing is stored under a key that is none of ours', async () => {
  await keepRecord('elsewhere', record);
  expect(await local.get(null)).toEqual({});
});
