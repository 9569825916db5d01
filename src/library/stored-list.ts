import { answer } from './requests.ts';

/** Key of the record in `list` that holds all articles. */
export const LIST_KEY = 'all';

/** Key of the record there with their ids in the same order, which is read only where some have changed. */
export const IDS_KEY = 'ids';

/**
 * Most articles that have changed and are read beside the list, one by one; with more, all are read. Set by hand: it takes as
 * long as a list with some thousands.
 */
const MAX_UNLISTED = 100;

/** All articles in one record: browsers read texts of that size several times as fast as as many records. */
export interface ListRecord {
  /** A line for each article (`article-list.ts`), the newest first. */
  readonly lines: string;
  /** All tags with the numbers of their articles. */
  readonly tags: ReadonlyMap<string, number>;
  /** Number of records that were no articles, and are not listed. */
  readonly broken: number;
}

/** The list as it is stored, with what it lacks. */
export interface StoredList {
  /** A `ListRecord`, or whatever stands in its place. */
  readonly record: unknown;
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
  const [record, unlisted] = await Promise.all([
    answer<unknown>(list.get(LIST_KEY)),
    answer(reading.objectStore('unlisted').getAllKeys()),
  ]);
  if (unlisted.length > MAX_UNLISTED) return undefined;
  if (unlisted.length === 0) return { record, ids: [], changed: new Map() };
  const [ids, ...changed] = await Promise.all([
    answer<unknown>(list.get(IDS_KEY)),
    ...unlisted.map(async (id) => [String(id), await answer<unknown>(articles.get(id))] as const),
  ]);
  return { record, ids, changed: new Map(changed) };
}
