import { newestArticles } from '../../library/articles.ts';
import type { KeptArticle } from '../../library/kept-article.ts';
import { ownPace } from '../../settings/reading-pace.ts';
import { browser } from '../../shared/browser.ts';

/** Articles that are shown before all others are read. Set by hand: more than most windows have room for. */
const FIRST_ARTICLES = 12;

/** Articles and facts that the first rows of the library show. */
export interface FirstRows {
  readonly articles: readonly KeptArticle[];
  /** True where there are no others. */
  readonly isWhole: boolean;
  /** Factor by which the user takes longer than the reading times of articles say. */
  readonly pace: number;
}

/**
 * Read what the first rows show, a few records wherever the library is large.
 * @returns Undefined in a private window, which shows none. Rejects where the browser lets nobody read the library.
 */
export async function readFirst(): Promise<FirstRows | undefined> {
  if (browser.extension?.inIncognitoContext) return undefined;
  const [articles, pace = 1] = await Promise.all([newestArticles(FIRST_ARTICLES), ownPace()]);
  return { articles, isWhole: articles.length < FIRST_ARTICLES, pace };
}
