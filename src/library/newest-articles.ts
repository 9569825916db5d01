import type { KeptArticle } from './kept-article.ts';
import { answer } from './requests.ts';

/** The articles that were saved last. */
export interface NewestArticles {
  /** The newest first, as they are stored: whoever shows them checks them (`soundArticle`). */
  readonly articles: readonly unknown[];
  /** True where there are no others. */
  readonly isWhole: boolean;
}

/**
 * Lists the articles that were saved last, a few records wherever the library is large.
 * @param most Number of articles.
 * @returns Rejects where the browser lets nobody read the library.
 */
export async function newestArticles(library: IDBDatabase, most: number): Promise<NewestArticles> {
  const index = library.transaction('articles').objectStore('articles').index('saved');
  const newest = await newestIn(index, most + 1);
  const [last, next] = newest.slice(most - 1);
  const isCut = next !== undefined && last?.saved === next.saved;
  // A file that was brought in may have given thousands the same time: those stand in the order of their ids.
  const [newer, others] = isCut
    ? [newest.filter(({ saved }) => saved !== last.saved), await answer(index.getAll(last.saved, most))]
    : [newest, []];
  return { articles: [...newer, ...others].slice(0, most), isWhole: newest.length <= most };
}

/** Gives the records with the highest keys of an index, the highest first. */
async function newestIn(index: IDBIndex, count: number): Promise<KeptArticle[]> {
  // One way to the database and back, where the browser knows it (Chrome 141).
  if ('getAllRecords' in index) return answer(index.getAll({ direction: 'prev', count } as unknown as IDBKeyRange));
  const request = index.openCursor(null, 'prev');
  return new Promise((resolve, reject) => {
    const records: KeptArticle[] = [];
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('success', () => {
      const cursor = request.result;
      if (cursor && records.push(cursor.value) < count) cursor.continue();
      else resolve(records);
    });
  });
}
