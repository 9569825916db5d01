import { withoutTracking } from '../../shared/tracking-names.ts';
import { allOrNothing, beginChange, openLibrary } from '../database.ts';
import { idOf } from '../id-of.ts';
import { type KeptArticle, soundArticle } from '../kept-article.ts';
import { tellChanged } from '../library-news.ts';
import type { ListedAddress } from './listed-address.ts';
import { readLine } from './own-lines.ts';

/** Articles that were added to the library. */
export interface Added {
  /** Number of those that are new, and of those that were there and only got tags and the like. */
  readonly fresh: number;
  readonly known: number;
  /** Number of entries that are no articles. */
  readonly leftOut: number;
  /** Takes all of it back. Rejects where nothing can be stored. */
  undo(): Promise<void>;
}

/** An article on its way into the library. */
type Line = NonNullable<ReturnType<typeof readLine>>;

/** Most articles that one transaction adds, so that others find their turn between them. */
const MAX_ARTICLES = 200;

/**
 * Add addresses to be read. One that is in the library gets the tags as well, and stays as it is otherwise.
 * @returns Rejects where they cannot be stored; then none of them is.
 */
export async function addListed(listed: readonly ListedAddress[]): Promise<Added> {
  const now = Date.now();
  const fresh = await Promise.all(
    listed.map(async ({ address, title, saved, tags, isRead, byline, excerpt, share }): Promise<KeptArticle> => {
      const own = withoutTracking(address.replace(/#.*$/s, ''));
      const spot = share === undefined ? undefined : { quote: '', passed: 0, share };
      const facts = { title, byline, excerpt, direction: 'ltr', kind: 'article', words: 0, minutes: 0 } as const;
      const state = { tags, isRead, spot, hasText: false, pictures: 0, keptPictures: 0 };
      return { ...facts, ...state, id: await idOf(own), address: own, saved: saved ?? now, keeping: now };
    }),
  );
  return add(fresh.map((article) => ({ article, pictures: [] })));
}

/** Add articles of a file of Lectern's own. @returns As `addListed`. */
export async function addLines(lines: readonly unknown[]): Promise<Added> {
  const read = lines.map(readLine);
  const found = read.filter((each) => each !== undefined);
  return add(found, read.length - found.length);
}

async function add(entries: readonly Line[], leftOut = 0): Promise<Added> {
  const before = new Map<string, KeptArticle | undefined>();
  try {
    for (let at = 0; at < entries.length; at += MAX_ARTICLES)
      await addSome(entries.slice(at, at + MAX_ARTICLES), before);
  } catch (error) {
    await takeBack(before);
    throw error;
  }
  const known = [...before.values()].filter(Boolean).length;
  tellChanged([...before.keys()]);
  return { fresh: before.size - known, known, leftOut, undo: () => takeBack(before) };
}

/** Adds articles, all of them or none. @param before Takes in what was there of them, once they are added. */
async function addSome(entries: readonly Line[], before: Map<string, KeptArticle | undefined>): Promise<void> {
  const change = beginChange(
    await openLibrary(),
    entries.map(({ article }) => article.id),
  );
  const [articles, texts, pictures] = [
    change.objectStore('articles'),
    change.objectStore('texts'),
    change.objectStore('pictures'),
  ];
  const there = new Map<string, KeptArticle | undefined>();
  await allOrNothing(change, async () => {
    for (const { article, text, pictures: kept } of entries) {
      const own = await articles.get(article.id);
      if (!there.has(article.id)) there.set(article.id, own);
      const known = soundArticle(own);
      await articles.put(known ? merged(known, article) : article);
      if (!text || known?.hasText) continue;
      await Promise.all([texts.put(text), ...kept.map((picture) => pictures.put(picture))]);
    }
  });
  for (const [id, own] of there) if (!before.has(id)) before.set(id, own);
}

/** Joins an article with what a file says of it: a text that is there stays, and nobody loses a tag. */
function merged(there: KeptArticle, other: KeptArticle): KeptArticle {
  const tags = [...new Set([...there.tags, ...other.tags])];
  const isRead = there.isRead || other.isRead;
  if (there.hasText || !other.hasText) return { ...there, tags, isRead, spot: there.spot ?? other.spot };
  return { ...other, tags, isRead, saved: there.saved, spot: there.spot ?? other.spot };
}

async function takeBack(before: ReadonlyMap<string, KeptArticle | undefined>): Promise<void> {
  const change = beginChange(await openLibrary(), before.keys());
  await allOrNothing(change, async () => {
    for (const [id, article] of before) {
      await (article ? change.objectStore('articles').put(article) : change.objectStore('articles').delete(id));
      if (article?.hasText) continue;
      await change.objectStore('texts').delete(id);
      await change.objectStore('pictures').delete(IDBKeyRange.bound([id], [id, []]));
    }
  });
  tellChanged([...before.keys()]);
}
