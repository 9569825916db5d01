import { unwrap } from 'idb';
import { ArticleList, articleIn, countTags, inOrder, joinLines, lineOf, newerFirst } from './article-list.ts';
import { allOrNothing, openLibrary } from './database.ts';
import { type KeptArticle, soundArticles } from './kept-article.ts';
import {
  IDS_KEY,
  LIST_KEY,
  type ListRecord,
  PART_KEY,
  PART_LETTERS,
  type StoredList,
  storedList,
} from './stored-list.ts';

/** Reads the stored list, from the library as it is now; undefined where it does not serve. Never rejects. */
export async function readList(): Promise<StoredList | undefined> {
  try {
    return await storedList(unwrap(await openLibrary()));
  } catch {
    return undefined;
  }
}

/**
 * Lists all articles by a list that was read, with what has changed since it was made.
 * @param newest Articles that are known to come first.
 * @returns Undefined if it is none, or begins with others.
 */
export function listedArticles(
  { record, parts, ids, changed }: StoredList,
  newest: readonly KeptArticle[] = [],
): ArticleList | undefined {
  if (!isListRecord(record) || !Array.isArray(ids)) return undefined;
  const rows: (KeptArticle | string)[] = parts.flatMap((part) => (typeof part === 'string' ? part.split('\n') : []));
  if (rows.length !== record.lines) return undefined;
  const tags = new Map(record.tags);
  if (!dropChanged(rows, ids, tags, changed)) return undefined;
  for (const article of soundArticles([...changed.values()])) {
    rows.splice(placeFor(article, rows), 0, article);
    for (const tag of article.tags) tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  const list = new ArticleList(rows, changed.size > 0 ? inOrder(tags) : tags, rows.length + record.broken);
  const first = list.slice(0, newest.length);
  return newest.every(({ id }, at) => id === first[at]?.id) ? list : undefined;
}

function isListRecord(record: unknown): record is ListRecord {
  const { lines, tags, broken } = (record ?? {}) as Partial<ListRecord>;
  return typeof lines === 'number' && tags instanceof Map && typeof broken === 'number';
}

/** Takes the rows of some articles out, and their tags. @returns False where the list and its ids do not fit each other. */
function dropChanged(
  rows: (KeptArticle | string)[],
  ids: readonly string[],
  tags: Map<string, number>,
  changed: StoredList['changed'],
): boolean {
  const places = [...changed.keys()].map((id) => ids.indexOf(id)).filter((place) => place >= 0);
  // From the end, so that the places before stay.
  for (const place of places.sort((one, other) => other - one)) {
    const article = articleIn(rows.splice(place, 1)[0] ?? '');
    if (!article || article.id !== ids[place]) return false;
    for (const tag of article.tags) {
      const left = (tags.get(tag) ?? 0) - 1;
      if (left > 0) tags.set(tag, left);
      else tags.delete(tag);
    }
  }
  return true;
}

/** Finds the place of an article among rows in their order. */
function placeFor(article: KeptArticle, rows: readonly (KeptArticle | string)[]): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const other = articleIn(rows[middle] ?? '');
    if (other && newerFirst(other, article) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Lists all articles by the record of each. Rejects where the library cannot be read. */
export async function listRecords(): Promise<ArticleList> {
  const records = await (await openLibrary()).getAll('articles');
  const articles = soundArticles(records).sort(newerFirst);
  return new ArticleList(articles, countTags(articles), records.length);
}

/** Tells whether a list has all articles: nothing is broken in it, and it stands for as many records as there are. */
export async function isWholeList(list: ArticleList): Promise<boolean> {
  return list.slice().length === list.length && (await (await openLibrary()).count('articles')) === list.records;
}

/**
 * Reads the record of each article, for files that are to hold everything.
 * @returns In no order. One whose record is broken is left out. Rejects where the library cannot be read.
 */
export async function readArticles(): Promise<KeptArticle[]> {
  return soundArticles(await (await openLibrary()).getAll('articles'));
}

/** Make the list anew, for the next time; the user should be doing nothing else. Rejects where it cannot be stored. */
export async function renewList(): Promise<void> {
  const change = (await openLibrary()).transaction(['articles', 'list', 'unlisted'], 'readwrite');
  await allOrNothing(change, async () => {
    const records = await change.objectStore('articles').getAll();
    const articles = soundArticles(records).sort(newerFirst);
    const record = { lines: articles.length, tags: countTags(articles), broken: records.length - articles.length };
    const ids = articles.map(({ id }) => id);
    const list = change.objectStore('list');
    await list.clear();
    await list.put(record, LIST_KEY);
    for (const [at, part] of joinLines(articles.map(lineOf), PART_LETTERS).entries())
      await list.put(part, [PART_KEY, at]);
    await list.put(ids, IDS_KEY);
    await change.objectStore('unlisted').clear();
  });
}
