/** The texts of a page that was tidied. */
export interface TidiedText {
  /** True if it was tidied as the page of an article. */
  readonly isArticle: boolean;
  /** Time that it took, without the extraction. */
  readonly milliseconds: number;
  /** Texts that the page showed before, block by block. */
  readonly texts: readonly {
    readonly text: string;
    /** The family as which it is hidden now; undefined if it is still seen. */
    readonly family: string | undefined;
    /** Where it stands: in what Lectern takes for the article, the site's own head, menus or foot, or the rest of the page. */
    readonly place: 'article' | 'head' | 'foot' | 'rest';
  }[];
}
