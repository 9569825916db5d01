import type { Article } from '../article/article.ts';

/** Facts of an article that files and citations name. */
export type Facts = Pick<
  Article,
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'published'
  | 'modified'
  | 'siteName'
  | 'section'
  | 'language'
  | 'direction'
  | 'kind'
> & {
  /** Absolute address by which it is passed on. */
  readonly address: string;
};

/** An article as it is to be taken along. */
export interface Exported {
  readonly facts: Facts;
  /**
   * The text with the lead image before it: what comes through the gate, in a document that runs and loads nothing, without
   * anything that the reader has added.
   */
  readonly body: HTMLElement;
}
