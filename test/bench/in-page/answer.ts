import type { Account } from '../../account/account.ts';

/** Something that an extractor took out on purpose, and why. */
export interface Cut {
  readonly reason: string;
  readonly detail: string | undefined;
  readonly text: string;
}

/** What of an article is scored besides its text. */
interface Facts {
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
}

/** What an extractor says of its work, for people. */
interface Remarks {
  /** How much of the page is in the article or in the record of what was taken out. */
  readonly account?: Account;
  /** Milliseconds of each stage, by its name. */
  readonly stages?: Readonly<Record<string, number>>;
  /** How the article was found, or why there is none. */
  readonly note?: string;
  /** True where the reader would say that this may not be the article, or not all of it. */
  readonly isDoubtful?: boolean;
  readonly cuts?: readonly Cut[];
}

/** What an extractor gives for a page. */
export interface Extracted extends Remarks {
  /** The article as markup, for measuring only; null if there is none. */
  readonly article: (Facts & { readonly markup: string }) | null;
}

/** The article as it is scored. */
export interface FoundArticle extends Facts {
  /** Its text; a line a block. */
  readonly text: string;
  /** The texts of its figures' captions, which some gold texts leave out. */
  readonly captions: readonly string[];
}

/** What comes back from a page: how long the call took, and either the article (null if there is none) or a failure. */
export interface Answer extends Remarks {
  /** Milliseconds of the call; of no meaning where it failed. */
  readonly milliseconds: number;
  readonly article: FoundArticle | null;
  readonly failure?: string;
}
