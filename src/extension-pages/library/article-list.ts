import { lineOf } from '../../library/article-list.ts';
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
      // The same whether it was read from its record or from the list: rows that are there stay.
      keyOf: (article) => `${lineOf(article)} ${actions.pace}`,
      row: (article) => articleRow(article, actions),
    },
    signal,
  );
}
