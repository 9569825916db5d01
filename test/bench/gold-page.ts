/** What people found on a page. Each set has some of these; null means that the page has no such thing. */
export interface Gold {
  /** The article's text. */
  readonly text?: string;
  /** Passages that must, and that must not, stand in the article. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  /** The first words of the article. */
  readonly lead?: string;
  readonly title?: string | null;
  readonly byline?: string | null;
  /** A date in any form that a browser can read. */
  readonly date?: string | null;
}

/** One page of a set, and the truth about it. */
export interface GoldPage {
  readonly set: string;
  readonly id: string;
  readonly url: string;
  /** The saved page, as a path below the folder of all sets. */
  readonly file: string;
  /** What kind of page it is ("article", "forum"), where the set tells. */
  readonly type?: string;
  readonly gold: Gold;
}
