import { readRecord } from '../../src/records/record.ts';
import { settingsRecords, settingsRoom } from '../../src/settings/settings-records.ts';
import { changedRecord } from '../../src/settings/undo.ts';

test.each(['settings', 'site:paper.test', 'look:1a2b3c4d'])('the key %s is one of settings', (key) => {
  expect(settingsRecords.owns(key)).toBe(true);
});

test.each(['setting', 'settings2', 'sites', ''])('the key "%s" is none of settings', (key) => {
  expect(settingsRecords.owns(key)).toBe(false);
});

test('a record of a million keys is dropped instead of being written back', () => {
  const stored = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, number) => [`key${number}`, number]));
  expect(readRecord(settingsRecords, stored)).toEqual({ version: 1, changed: 0 });
});

test('a change keeps what nobody knows, and the version of a newer record', () => {
  const record = readRecord(settingsRecords, { version: 9, changed: 5, theme: 'paper', future: { deep: true } });
  const kept = { version: 9, theme: 'paper', future: { deep: true }, size: 40 };
  expect(changedRecord(record, { size: 40 })).toMatchObject(kept);
});

test('a change is later than a record from a clock that is ahead', () => {
  const ahead = readRecord(settingsRecords, { changed: Date.now() + 3_600_000, size: 30 });
  expect(changedRecord(ahead, { size: 31 }).changed).toBeGreaterThan(ahead.changed);
});

test('the share of settings leaves room in storage.sync, whose limits are 102,400 bytes in 512 items of 8,192', () => {
  const { maxBytes, maxRecordBytes, maxRecords } = settingsRoom;
  expect(maxBytes).toBeLessThan(102_400);
  expect(maxRecordBytes).toBeLessThan(8192);
  expect(maxRecords).toBeLessThan(512);
});
