import type { Article, Engine, Removal } from '../article/article.ts';
import type { FurtherPages } from '../further-pages/follow-pages.ts';

/** Gives the reader more than the article that it was opened with. */
export interface Source {
  /**
   * Follows an article over its further pages. Its nodes may be moved and altered as soon as the call returns.
   * @returns Undefined if there are none, or if they cannot be followed any more. Never rejects.
   */
  follow(article: Article): Promise<FurtherPages | undefined>;
  /** True if further pages are loaded without being asked for. */
  readonly loadsPages: boolean;
  /**
   * Finds the article of the page by another engine; undefined if that finds none.
   * @param inIdle True if it is to take its time, so that nothing else waits for it.
   */
  find(engine: Engine, inIdle?: boolean): Promise<Article | undefined>;
  /** Gives the text of something that was taken out, through the gate; undefined if it has gone from the page. */
  restore(removal: Removal): HTMLElement | undefined;
}
