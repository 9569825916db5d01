/**
 * Families of clutter that the tidy page hides, each of which can be switched off, in the order in which they are shown.
 * - `related`: rails of other stories, "up next".
 * - `mostRead`: lists of what is read most or newest.
 * - `newsletter`: sign-up boxes and appeals for money.
 * - `share`: share buttons, and calls to follow the site.
 * - `comments`: readers' comments.
 * - `players`: films and recordings that nobody has started.
 * - `consent`: questions for consent, cookie bars.
 * - `prompts`: calls to install an app or to allow notifications.
 * - `summaries`: summaries and voices made by machines.
 * - `sidebars`: columns beside the article.
 * - `advertisements`: places of advertisements and of paid links.
 */
export const TIDY_FAMILIES = [
  'related',
  'mostRead',
  'newsletter',
  'share',
  'comments',
  'players',
  'consent',
  'prompts',
  'summaries',
  'sidebars',
  'advertisements',
] as const;

/** Name of a family. */
export type TidyFamily = (typeof TIDY_FAMILIES)[number];

/** Something that is hidden in a page, or was and is shown again by the user's wish. */
export interface HiddenEntry {
  /** Number of the entry, the same as long as the page is tidy. */
  readonly id: number;
  readonly family: TidyFamily;
  /** The first words in it, at most 80 characters, with one space between words; empty if it has none. */
  readonly text: string;
  /** True if the user has had it shown again. */
  readonly isShown: boolean;
}
