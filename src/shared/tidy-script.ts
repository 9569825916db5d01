import type { HiddenEntry, TidyFamily } from './tidy-families.ts';

/** An element of the page that is not part of its article, with the reason that the extraction gives. */
export interface Clutter {
  readonly element: Element;
  readonly reason: string;
}

/** The parts of a page, as the extraction finds them. */
export interface PageParts {
  /** Rails, bars and boxes. */
  readonly clutter: readonly Clutter[];
  /** Elements that hold the article: none of it may be hidden. Empty if the page is no page of an article. */
  readonly article: readonly Element[];
}

/** Ways to look at a page. */
export interface Looks {
  /** Looks at the whole page. */
  readonly whole: () => PageParts;
  /** Looks at elements that the page has added, siblings one after the other, and at nothing else of it. */
  readonly added: (elements: readonly [Element, ...Element[]]) => readonly Clutter[];
  /** Finds the kinds of clutter that values of class and id attributes name. */
  readonly reasonsOf: (names: readonly string[]) => Iterable<string>;
}

/** All that is needed to tidy a page. */
export interface TidyRequest {
  readonly looks: Looks;
  /** Families that are hidden. */
  readonly families: ReadonlySet<TidyFamily>;
  /** Ends it: all that was hidden is shown again, and nothing more is hidden. */
  readonly signal: AbortSignal;
  /** Called when more or less is hidden than before. */
  readonly changed: () => void;
}

/** A page that is tidy. */
export interface TidiedPage {
  /** Number of things that are hidden now. */
  readonly count: number;
  /** All that is hidden, or was and is shown again by the user's wish, in the order of the page. */
  entries(): readonly HiddenEntry[];
  /** Show entries again, or hide them again; ids that are not known are passed over. */
  show(ids: readonly number[], shown: boolean): void;
  /** Hide these families and no others. */
  setFamilies(families: ReadonlySet<TidyFamily>): void;
}

/** Offer of tidy.ts, which runs only when a page is to be tidied. */
export interface TidyScript {
  readonly tidyPage: (request: TidyRequest) => TidiedPage;
}

/** Topics of words by which the tidy page tells what something is for. */
export type TidyTopic =
  | 'cookies'
  | 'agreement'
  | 'privacy'
  | 'accepting'
  | 'refusing'
  | 'signUp'
  | 'appeal'
  | 'prompt'
  | 'playing'
  | 'follow'
  | 'chat'
  | 'mostRead'
  | 'advertisement'
  | 'share'
  | 'mail'
  | 'person'
  | 'letter'
  | 'account'
  | 'search'
  | 'comment'
  | 'passing'
  | 'deed';
