import type { Article, Engine, Removal } from '../article/article.ts';
import type { FurtherPages } from '../further-pages/follow-pages.ts';

/** Where the reader gets more than the article that it was opened with. */
export interface Source {
  /** The further pages of an article; undefined if there are none. */
  follow(article: Article): FurtherPages | undefined;
  /** Whether further pages are loaded without being asked for. */
  readonly loadsPages: boolean;
  /** The page's article, found another way; undefined if that way finds none. */
  find(engine: Engine): Article | undefined;
  /** The text of something that was taken out, ready to stand in the article; undefined if it has gone from the page. */
  restore(removal: Removal): HTMLElement | undefined;
}
