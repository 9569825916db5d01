import { allOrNothing, LIST_KEY, openLibrary } from './database.ts';
import { type KeptArticle, soundArticles } from './kept-article.ts';

/**
 * Most articles that have changed and are read beside the list, one by one; with more, all are read. Set by hand: it takes as
 * long as a list with some thousands.
 */
const MAX_UNLISTED = 100;

/** All articles of the library. */
export interface AllArticles {
  /** In no order. One whose record is broken is left out. */
  readonly articles: readonly KeptArticle[];
  /** False where the list is to be made anew. */
  readonly isListed: boolean;
}

/** Reads all articles, by the list where there is one that fits. Rejects where the library cannot be read. */
export async function listArticles(): Promise<AllArticles> {
  const listed = await readList().catch(() => undefined);
  const articles = soundArticles(listed ?? []);
  if (listed && articles.length === listed.length) return { articles, isListed: true };
  return { articles: await readArticles(), isListed: false };
}

/**
 * Reads the record of each article, for files that are to hold everything.
 * @returns In no order. One whose record is broken is left out. Rejects where the library cannot be read.
 */
export async function readArticles(): Promise<KeptArticle[]> {
  return soundArticles(await (await openLibrary()).getAll('articles'));
}

/**
 * Reads the records by the list: browsers read one record with ten thousand articles several times as fast as as many records.
 * What has changed since is read beside it.
 * @returns Undefined where there is no list, too much has changed, or it does not fit the number of articles that there are.
 */
async function readList(): Promise<KeptArticle[] | undefined> {
  const reading = (await openLibrary()).transaction(['articles', 'list', 'unlisted']);
  const articles = reading.objectStore('articles');
  const [list, unlisted, count] = await Promise.all([
    reading.objectStore('list').get(LIST_KEY),
    reading.objectStore('unlisted').getAllKeys(),
    articles.count(),
  ]);
  if (!Array.isArray(list) || unlisted.length > MAX_UNLISTED) return undefined;
  const isOther = new Set(unlisted);
  const changed = await Promise.all(unlisted.map((id) => articles.get(id)));
  const records = [
    ...changed.filter((article) => article !== undefined),
    ...list.filter((article) => !isOther.has(article?.id)),
  ];
  return records.length === count ? records : undefined;
}

/** Make the list anew, for the next time; the user should be doing nothing else. Rejects where it cannot be stored. */
export async function renewList(): Promise<void> {
  const change = (await openLibrary()).transaction(['articles', 'list', 'unlisted'], 'readwrite');
  await allOrNothing(change, async () => {
    const records = await change.objectStore('articles').getAll();
    // The order in which they are shown at first takes no time then.
    records.sort((one, other) => other.saved - one.saved);
    await change.objectStore('list').put(records, LIST_KEY);
    await change.objectStore('unlisted').clear();
  });
}
