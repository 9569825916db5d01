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
    /** Where it stands: the site's own head or foot, or the rest of the page. */
    readonly place: 'head' | 'foot' | 'rest';
  }[];
}
