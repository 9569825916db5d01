import type { KeptArticle } from '../../library/kept-article.ts';
import { type StretchedList, stretchedList } from '../stretched-list.ts';
import { articleRow, type RowActions } from './article-row.ts';

/**
 * Builds the list of articles.
 * @param actions What rows can have done.
 * @param signal Ends following the scrolling.
 */
export function articleList(actions: RowActions, signal: AbortSignal): StretchedList<KeptArticle> {
  return stretchedList(
    {
      id: 'articles',
      idOf: ({ id }) => id,
      keyOf: (article) => JSON.stringify([article, actions.pace]),
      row: (article) => articleRow(article, actions),
    },
    signal,
  );
}
