import { allOrNothing, beginChange, type Library, openLibrary } from './database.ts';
import { type FormerArticle, type KeptArticle, type KeptPicture, type KeptText, soundArticle } from './kept-article.ts';
import { tellChanged } from './library-news.ts';

/** Parts of an article that the user changes. */
export type ArticleChange = Partial<Pick<KeptArticle, 'tags' | 'isRead' | 'spot'>>;

/** Everything that is kept of an article. */
export interface WholeArticle {
  readonly article: KeptArticle;
  readonly text?: KeptText | undefined;
  readonly pictures: readonly KeptPicture[];
}

/** Gives an article; undefined where there is none. */
async function articleOf(id: string): Promise<KeptArticle | undefined> {
  return soundArticle(await (await openLibrary()).get('articles', id));
}

/** Gives an article with its text and its pictures; undefined where there is none. */
export async function wholeArticle(id: string): Promise<WholeArticle | undefined> {
  const library = await openLibrary();
  const article = await articleOf(id);
  return article && whole(library, article);
}

async function whole(library: Library, article: KeptArticle): Promise<WholeArticle> {
  const { id, keeping } = article;
  const [text, pictures] = await Promise.all([
    library.get('texts', id),
    library.getAll('pictures', picturesOf(id, keeping)),
  ]);
  return { article, text, pictures };
}

/** Gives the texts of some articles, those that there are. */
export async function textsOf(ids: readonly string[]): Promise<KeptText[]> {
  const { store } = (await openLibrary()).transaction('texts');
  const texts = await Promise.all(ids.map((id) => store.get(id)));
  return texts.filter((text) => text !== undefined);
}

/**
 * Change what the user makes of an article; all else stays.
 * @returns The changed one; undefined where it has gone. Rejects where nothing can be stored.
 */
export async function changeArticle(id: string, change: ArticleChange): Promise<KeptArticle | undefined> {
  const changing = beginChange(await openLibrary(), [id]);
  const articles = changing.objectStore('articles');
  const article = soundArticle(await articles.get(id));
  if (!article) return undefined;
  const changed = { ...article, ...change };
  await Promise.all([articles.put(changed), changing.done]);
  tellChanged([id]);
  return changed;
}

/**
 * Delete an article with its text and its pictures.
 * @returns A function that brings all of it back. Both reject where nothing can be stored.
 */
export async function deleteArticle(id: string): Promise<() => Promise<void>> {
  // Read and deleted in one transaction, so that nothing comes between that would not be brought back.
  const change = beginChange(await openLibrary(), [id]);
  const [article, text, former, pictures] = await Promise.all([
    change.objectStore('articles').get(id),
    change.objectStore('texts').get(id),
    change.objectStore('former').get(id),
    change.objectStore('pictures').getAll(picturesOf(id)),
  ]);
  await allOrNothing(
    change,
    () => change.objectStore('articles').delete(id),
    () => change.objectStore('texts').delete(id),
    () => change.objectStore('former').delete(id),
    () => change.objectStore('pictures').delete(picturesOf(id)),
  );
  tellChanged([id]);
  return () => bringBack(article, text, former, pictures);
}

async function bringBack(
  article: KeptArticle | undefined,
  text: KeptText | undefined,
  former: FormerArticle | undefined,
  pictures: readonly KeptPicture[],
): Promise<void> {
  if (!article) return;
  const change = beginChange(await openLibrary(), [article.id]);
  await allOrNothing(
    change,
    () => change.objectStore('articles').put(article),
    () => text && change.objectStore('texts').put(text),
    () => former && change.objectStore('former').put(former),
    ...pictures.map((picture) => () => change.objectStore('pictures').put(picture)),
  );
  tellChanged([article.id]);
}

/** Range of the pictures of an article, those of one keeping or of all. */
export function picturesOf(id: string, keeping?: number): IDBKeyRange {
  return keeping === undefined
    ? IDBKeyRange.bound([id], [id, []])
    : IDBKeyRange.bound([id, keeping], [id, keeping, []]);
}
