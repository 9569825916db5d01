import type { Absence, Article } from '../article/article.ts';
import type { Notice } from './notice-view.ts';

/** All that is known of a page without an article. */
export interface AbsenceFacts {
  readonly why: Absence;
  /** Gives all text of the page; undefined if there is none. */
  readonly whole: () => Promise<Article | undefined>;
  /** Gives what was selected when the reader was asked for; left out where nothing was. */
  readonly selected?: (() => Promise<Article | undefined>) | undefined;
}

/** Makes the words of the reader for such a page; `show` shows an article in their place. */
export type AbsenceNotice = (facts: AbsenceFacts, show: (article: Article) => void) => Notice;
