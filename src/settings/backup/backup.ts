import { type ArticleMarks, acceptArticle } from '../../marks/article-marks.ts';
import { loadAllMarks } from '../../marks/mark-store.ts';
import { loadRecords } from '../../records/record-store.ts';
import { isHostName } from '../../shared/host.ts';
import { text } from '../../shared/text.ts';
import { cleanName } from '../own-looks.ts';
import { GENERAL_KEY, hostOfKey, isLookKey } from '../record-keys.ts';
import { acceptSettings, type Settings, validSettings } from '../schema.ts';
import { settingsRecords } from '../settings-records.ts';
import { type DeviceRecords, readDeviceRecords, validDeviceRecords } from './device-records.ts';

/** Version of the file. It rises when older versions of Lectern would misread it. */
const FILE_VERSION = 1;

/** Contents of a backup, all of it valid. */
export interface Backup {
  readonly settings: Partial<Settings>;
  /** Looks of the user's own by their names. */
  readonly looks: ReadonlyMap<string, Settings>;
  /** Settings of single sites by their hosts: only what differs there. */
  readonly sites: ReadonlyMap<string, Partial<Settings>>;
  /** Hosts on which the reader opens by itself. */
  readonly always: readonly string[];
  /** Hosts on which pages are tidied by themselves; none in files of older versions. */
  readonly tidy: readonly string[];
  /** Records that are kept on this device alone: places, aids and others; none in files of older versions. */
  readonly records: DeviceRecords;
  /** Articles with their highlights; none in files of older versions. */
  readonly marks: readonly ArticleMarks[];
  /** Articles of the library, of whatever shape; none in files of older versions. */
  readonly library: readonly unknown[];
  /** Number of values that were left out, since Lectern cannot have written them. */
  readonly leftOut: number;
}

/**
 * Writes a backup of everything that the user has chosen, as the text of a file (JSON). Never rejects.
 * @param always The hosts on which the reader opens by itself, which only the background knows.
 * @param tidy The hosts on which pages are tidied by themselves.
 */
export async function writeBackup(always: readonly string[], tidy: readonly string[]): Promise<string> {
  const records = await loadRecords(settingsRecords);
  const entries = Object.entries(records);
  const sites = entries.flatMap(([key, record]) => {
    const host = hostOfKey(key);
    return host === undefined ? [] : [[host, validSettings(record).part]];
  });
  const looks = entries
    .filter(([key]) => isLookKey(key))
    .map(([, record]) => ({ name: record['name'], settings: acceptSettings(record) }));
  const settings = acceptSettings(records[GENERAL_KEY]);
  const own = await readDeviceRecords();
  const marks = await loadAllMarks().catch(() => []);
  const backup = {
    lectern: FILE_VERSION,
    settings,
    looks,
    sites: Object.fromEntries(sites),
    always,
    tidy,
    records: own,
    marks,
  };
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/**
 * Puts the articles of the library into a backup.
 * @param backup The text of a backup without them.
 * @param articles Parts of a file with one line of JSON for each, with commas between them.
 */
export function withLibrary(backup: string, articles: readonly Blob[]): Blob {
  const start = backup.replace(/\s*\}\s*$/, '');
  return new Blob([start, ',\n  "library": [\n', ...articles, '\n]}\n'], { type: 'application/json' });
}

/**
 * Reads the text of a file that should be a backup. Changes nothing.
 * @throws An error whose message is a sentence for the user, when it is no backup, or one that only a newer version can
 * read.
 */
export function readBackup(file: string): Backup {
  const stored = parse(file);
  if (!isRecord(stored) || typeof stored['lectern'] !== 'number' || !isRecord(stored['settings'])) {
    throw new Error(text('backupBad', 'This file isn’t a Lectern backup. Nothing was changed.'));
  }
  if (stored['lectern'] > FILE_VERSION) {
    throw new Error(text('backupNewer', 'This backup comes from a newer version of Lectern. Nothing was changed.'));
  }
  const general = validSettings(stored['settings']);
  const sites = readSites(stored['sites']);
  const looks = readLooks(stored['looks']);
  const listed = [listOf(stored['always']), listOf(stored['tidy'])] as const;
  const [always, tidy] = [listed[0].filter(isHostName), listed[1].filter(isHostName)];
  const records = validDeviceRecords(stored['records']);
  const noHosts = listed.flat().length - always.length - tidy.length;
  const articles = listOf(stored['marks']);
  const marks = articles.flatMap((article) => acceptArticle(article) ?? []);
  return {
    settings: general.part,
    looks: looks.found,
    sites: sites.found,
    always,
    tidy,
    records: records.found,
    marks,
    library: listOf(stored['library']),
    leftOut:
      records.leftOut +
      general.leftOut +
      sites.leftOut +
      looks.leftOut +
      noHosts +
      marksIn(articles) -
      marksIn(marks) +
      misshapen(stored),
  };
}

/** Counts highlights; what is no article with a list of them counts as one. */
const marksIn = (articles: readonly unknown[]): number =>
  articles.reduce<number>((sum, article) => sum + (isRecord(article) ? listOf(article['marks']).length || 1 : 1), 0);

/** Counts the parts of a file that are there, but of another shape, so that nothing of them can be read. */
function misshapen(stored: Readonly<Record<string, unknown>>): number {
  const isWrong = (name: string, isRight: (value: unknown) => boolean) =>
    stored[name] !== undefined && !isRight(stored[name]);
  const lists = ['looks', 'always', 'tidy', 'marks', 'library'].filter((name) => isWrong(name, Array.isArray));
  return lists.length + ['sites', 'records'].filter((name) => isWrong(name, isRecord)).length;
}

interface Found<Value> {
  readonly found: ReadonlyMap<string, Value>;
  readonly leftOut: number;
}

function readSites(stored: unknown): Found<Partial<Settings>> {
  const found = new Map<string, Partial<Settings>>();
  let leftOut = 0;
  for (const [host, settings] of isRecord(stored) ? Object.entries(stored) : []) {
    const valid = validSettings(settings);
    leftOut += valid.leftOut;
    if (isHostName(host) && isRecord(settings)) found.set(host, valid.part);
    else leftOut += 1;
  }
  return { found, leftOut };
}

function readLooks(stored: unknown): Found<Settings> {
  const found = new Map<string, Settings>();
  let leftOut = 0;
  for (const look of listOf(stored)) {
    const name = isRecord(look) && typeof look['name'] === 'string' ? cleanName(look['name']) : '';
    const settings = isRecord(look) ? look['settings'] : undefined;
    leftOut += validSettings(settings).leftOut;
    if (name !== '' && isRecord(settings)) found.set(name, acceptSettings(settings));
    else leftOut += 1;
  }
  return { found, leftOut };
}

function parse(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
