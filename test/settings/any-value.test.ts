// Whatever stands in the storage or in a file, settings and records come out valid, and what was good in it stays.
import fc from 'fast-check';
import { keepRecord } from '../../src/records/keep-record.ts';
import { isThere, readRecord } from '../../src/records/record.ts';
import { trimRecord } from '../../src/records/trim-record.ts';
import { readBackup, writeBackup } from '../../src/settings/backup/backup.ts';
import { loadBackup } from '../../src/settings/backup/load-backup.ts';
import { loadLooks } from '../../src/settings/own-looks.ts';
import { acceptSettings, validSettings } from '../../src/settings/schema.ts';
import { MAX_LINE_CHARS } from '../../src/settings/setting-kinds.ts';
import { settingsFields } from '../../src/settings/settings-fields.ts';
import { settingsRecords } from '../../src/settings/settings-records.ts';
import { sitesWithOwnSettings } from '../../src/settings/site-settings.ts';
import { loadSettings } from '../../src/settings/store.ts';
import { customProperties } from '../../src/settings/style.ts';
import { changedRecord, lastChangeOf, undoneRecord } from '../../src/settings/undo.ts';
import { keepTidySite, loadTidySites } from '../../src/tab/tidy-sites.ts';
import { anyChoice, anyFields, anything, areValid } from '../support/any-settings.ts';
import fake from '../support/fake-browser.ts';

const kind = { ...settingsRecords, fields: settingsFields };
const RUNS = { numRuns: 200, seed: 64 };

/** The settings of a record, as they count. */
const settingsOf = (record: object) => validSettings(record).part;

beforeEach(() => {
  fake.storage.local.clear();
  fake.storage.sync.clear();
});

test('settings are valid whatever was stored, can be shown, and are themselves when they are read again', () => {
  fc.assert(
    fc.property(anything, (stored) => {
      const settings = acceptSettings(stored);
      expect(areValid(settings)).toBe(true);
      expect(acceptSettings(settings)).toEqual(settings);
      expect(Object.values(customProperties(settings, 'light')).every((value) => typeof value === 'string')).toBe(true);
    }),
    RUNS,
  );
});

test('what is good among anything else is kept: read, trimmed, changed, undone and made again', () => {
  fc.assert(
    fc.property(anyFields, anyChoice, anyChoice, (junk, good, change) => {
      const record = readRecord(kind, { ...junk, ...good, version: 1, changed: 100, gone: false });
      expect(acceptSettings(record)).toMatchObject(good);
      expect(trimRecord(kind, record)).toMatchObject(good);
      const changed = changedRecord(record, change, 'look');
      expect(settingsOf(changed)).toEqual({ ...settingsOf(record), ...change });
      if (Object.keys(change).length === 0) return;
      const undone = undoneRecord(changed);
      expect(settingsOf(undone)).toEqual(settingsOf(record));
      expect(settingsOf(undoneRecord(undone))).toEqual(settingsOf(changed));
      expect(undone.changed).toBeGreaterThan(changed.changed);
    }),
    RUNS,
  );
});

test('records are bounded and trimmed once for all, and never end what reads them', () => {
  fc.assert(
    fc.property(anything, anything, (stored, newer) => {
      const record = readRecord(kind, stored);
      const trimmed = trimRecord(kind, record, readRecord(kind, newer));
      expect(JSON.stringify(trimmed).length).toBeLessThan(30_000);
      expect(trimRecord(kind, trimmed)).toEqual(trimmed);
      expect(readRecord(kind, trimmed)).toEqual(trimmed);
      lastChangeOf(record);
      expect(acceptSettings(undoneRecord(record))).toBeDefined();
    }),
    RUNS,
  );
});

test('whatever is stored under our keys, everything that reads them gives valid values', async () => {
  const KEYS = ['settings', 'site:paper.test', 'look:1a2b3c4d', 'tidySites', 'newsOf', 'site:', '__proto__'];
  const areas = fc.dictionary(fc.constantFrom(...KEYS), anything, { noNullPrototype: true });
  await fc.assert(
    fc.asyncProperty(areas, areas, async (local, sync) => {
      fake.storage.local.clear();
      fake.storage.sync.clear();
      await fake.storage.local.set(local);
      await fake.storage.sync.set(sync);
      expect(areValid(await loadSettings('paper.test'))).toBe(true);
      for (const { name, look } of await loadLooks()) {
        expect(name.length).toBeLessThanOrEqual(MAX_LINE_CHARS);
        expect(areValid(look)).toBe(true);
      }
      for (const host of await sitesWithOwnSettings()) expect(typeof host).toBe('string');
      for (const actions of Object.values(await loadTidySites()))
        expect(['', 'reader', 'tidy', 'reader,tidy']).toContain(actions.join());
      await keepTidySite('paper.test', ['tidy']);
      expect((await loadTidySites())['paper.test']).toEqual(['tidy']);
    }),
    { numRuns: 60, seed: 64 },
  );
});

test('whatever is sent to be kept, what is stored afterwards is a record of ours', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('settings', 'site:paper.test', 'other', '__proto__'),
      anything,
      async (key, sent) => {
        fake.storage.local.clear();
        await keepRecord([kind], key, sent);
        const stored = await fake.storage.local.get(null);
        expect(Object.keys(stored).filter((each) => !kind.owns(each))).toEqual([]);
        for (const record of Object.values(stored)) {
          expect(isThere(readRecord(kind, record)) || readRecord(kind, record).gone).toBe(true);
          expect(trimRecord(kind, readRecord(kind, record))).toEqual(readRecord(kind, record));
        }
      },
    ),
    RUNS,
  );
});

test('of whatever file, a backup is valid or refused with a sentence', () => {
  const file = fc.record(
    {
      lectern: fc.oneof(fc.constant(1), fc.jsonValue()),
      settings: anyFields,
      looks: anything,
      sites: anything,
      always: anything,
      tidy: anything,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        file.map((each) => JSON.stringify(each)),
      ),
      (text) => {
        try {
          const backup = readBackup(text);
          expect(areValid(acceptSettings(backup.settings))).toBe(true);
          expect([...backup.looks.values(), ...[...backup.sites.values()].map(acceptSettings)].every(areValid)).toBe(
            true,
          );
          expect([...backup.always, ...backup.tidy].every((host) => typeof host === 'string')).toBe(true);
        } catch (error) {
          expect((error as Error).message).toMatch(/^This (?:file|backup) .+\. Nothing was changed\.$/);
        }
      },
    ),
    RUNS,
  );
});

test('a backup that is written, read and loaded brings back what was chosen', async () => {
  const look = fc.tuple(fc.constantFrom('Evening', 'Ünder the trees', '日本'), anyChoice);
  await fc.assert(
    fc.asyncProperty(
      anyChoice,
      fc.dictionary(fc.constantFrom('paper.test', 'a.paper.test'), anyChoice, { noNullPrototype: true }),
      look,
      async (settings, sites, [name, own]) => {
        const looks = new Map([[name, acceptSettings(own)]]);
        const backup = {
          settings,
          looks,
          sites: new Map(Object.entries(sites)),
          always: [],
          tidy: [],
          records: {},
          library: [],
          marks: [],
          leftOut: 0,
        };
        await loadBackup(backup);
        const read = readBackup(await writeBackup(['paper.test'], []));
        expect(read.settings).toMatchObject(settings);
        expect(read.looks.get(name)).toEqual(acceptSettings(own));
        for (const [host, chosen] of Object.entries(sites)) expect(read.sites.get(host)).toEqual(chosen);
        expect(read).toMatchObject({ always: ['paper.test'], leftOut: 0 });
      },
    ),
    { numRuns: 40, seed: 64 },
  );
});
