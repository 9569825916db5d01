import { answer } from './requests.ts';

/** Key of the record in `list` that says what it holds. */
export const LIST_KEY = 'all';

/** Beginning of the keys of its parts, texts of at most `PART_LETTERS` with a line for each article, the newest first. */
export const PART_KEY = 'part';

/** Key of the record there with the ids of all articles in the same order, which is read only where some have changed. */
export const IDS_KEY = 'ids';

/**
 * Most letters of a part. Set by measurement, with 10,000 articles (`npm run bench:library`): Firefox reads six texts of 570 KB in
 * half the time of four of 850 KB, and Chromium takes 15 ms longer for nine or more.
 */
export const PART_LETTERS = 600_000;

/**
 * Most articles that have changed and are read beside the list, one by one; with more, all are read. Set by hand: it takes as
 * long as a list with some thousands.
 */
const MAX_UNLISTED = 100;

/** All articles in a few texts (`article-list.ts`): browsers read these several times as fast as a record for each article. */
export interface ListRecord {
  /** Number of the lines in all parts. */
  readonly lines: number;
  /** All tags with the numbers of their articles. */
  readonly tags: ReadonlyMap<string, number>;
  /** Number of records that were no articles, and are not listed. */
  readonly broken: number;
}

/** The list as it is stored, with what it lacks. */
export interface StoredList {
  /** A `ListRecord`, or whatever stands in its place. */
  readonly record: unknown;
  /** Its parts in their order: texts, or whatever stands in their place. */
  readonly parts: readonly unknown[];
  /** Its ids, where something has changed. */
  readonly ids: unknown;
  /** Records of the articles that are others since, by their ids; undefined for one that has gone. */
  readonly changed: ReadonlyMap<string, unknown>;
}

/**
 * Reads the list. It needs none of the code that opens a library to write into it.
 * @returns Undefined where too much has changed since it was made. Rejects where there is none.
 */
export async function storedList(library: IDBDatabase): Promise<StoredList | undefined> {
  const reading = library.transaction(['articles', 'list', 'unlisted']);
  const [articles, list] = [reading.objectStore('articles'), reading.objectStore('list')];
  const [record, parts, unlisted] = await Promise.all([
    answer<unknown>(list.get(LIST_KEY)),
    answer<unknown[]>(list.getAll(IDBKeyRange.bound([PART_KEY], [PART_KEY, []]))),
    answer(reading.objectStore('unlisted').getAllKeys()),
  ]);
  if (unlisted.length > MAX_UNLISTED) return undefined;
  if (unlisted.length === 0) return { record, parts, ids: [], changed: new Map() };
  const [ids, ...changed] = await Promise.all([
    answer<unknown>(list.get(IDS_KEY)),
    ...unlisted.map(async (id) => [String(id), await answer<unknown>(articles.get(id))] as const),
  ]);
  return { record, parts, ids, changed: new Map(changed) };
}
