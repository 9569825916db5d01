import type { Readability } from '@mozilla/readability';
import type { WallWords } from '../article/body/wall-words.ts';
import type { EndWords } from '../article/clutter/end-lines.ts';
import type { Labels } from '../article/clutter/labels.ts';
import type { SideLineWords } from '../article/clutter/side-lines.ts';
import type { eastAsianAuthors, isMenu } from '../article/facts/authors/east-asian-authors.ts';
import type { copyEmbed } from '../article/gate/embed.ts';
import type { ForeignParts } from '../article/gate/gate.ts';
import type { findPosts } from '../article/kinds/find-posts.ts';
import type { cardScores, wholeCards } from '../article/kinds/listing.ts';
import type { entryScores } from '../article/kinds/live-blog.ts';
import type { productScores } from '../article/kinds/product.ts';
import type { completeRecipe } from '../article/kinds/recipe.ts';
import type { shapeCards } from '../article/kinds/shape-cards.ts';
import type { shapeEntries } from '../article/kinds/shape-entries.ts';
import type { threadIn } from '../article/kinds/shape-thread.ts';
import type { showPrice } from '../article/kinds/show-price.ts';
import type { mathOfDrawn } from '../article/steps/drawn-math.ts';
import type { keepCode } from '../article/steps/keep-code.ts';
import type { keepEmbeds } from '../article/steps/keep-embeds.ts';
import type { keepMath } from '../article/steps/keep-math.ts';
import type { markAdmonitions } from '../article/steps/mark-admonitions.ts';
import type { removeNotices } from '../article/steps/remove-notices.ts';
import type { setDirections } from '../article/steps/set-directions.ts';
import type { setPlainText } from '../article/steps/set-plain-text.ts';
import type { undoLayoutTables } from '../article/steps/undo-layout-tables.ts';
import type { TidyTopic } from './tidy-script.ts';

/** Offer of readability.ts: Mozilla's Readability, as the patch in `patches/` leaves it. */
type ReadabilityScript = typeof Readability;

/** Offer of plain-text.ts, which runs before the article is looked for where a page is one plain text. */
type PlainTextScript = { readonly set: typeof setPlainText };

/** Offer of program-lines.ts, which runs before the article is looked for where a page may show programs. */
type ProgramLinesScript = { readonly keep: typeof keepCode };

/** Offer of boxes.ts, which runs before the article is looked for where a page has tables, or meanwhile where it has notes. */
interface BoxesScript {
  readonly undoLayoutTables: typeof undoLayoutTables;
  readonly markAdmonitions: typeof markAdmonitions;
}

/** Offer of embeds.ts, which runs where a page, or an article of the library, shows something of other sites. */
interface EmbedsScript {
  readonly keep: typeof keepEmbeds;
  readonly copy: typeof copyEmbed;
}

/** Offer of drawn-formulas.ts, which runs before the article is looked for where formulas are only drawn. */
type DrawnFormulasScript = { readonly read: typeof mathOfDrawn };

/** Offer of east-asian-names.ts, which runs before the article is looked for where a page is in such a language. */
type EastAsianNamesScript = { readonly find: typeof eastAsianAuthors; readonly isMenu: typeof isMenu };

/** Offer of kinds.ts, which runs while the article is looked for where a page is a recipe, a product or a listing. */
interface PageKindsScript {
  readonly completeRecipe: typeof completeRecipe;
  readonly productScores: typeof productScores;
  readonly showPrice: typeof showPrice;
  readonly cardScores: typeof cardScores;
  readonly wholeCards: typeof wholeCards;
  readonly shapeCards: typeof shapeCards;
}

/** Offer of foreign-parts.ts, which runs while the article is looked for where it has formulas or drawings. */
interface ForeignPartsScript extends ForeignParts {
  readonly keepMath: typeof keepMath;
}

/** Offer of threads.ts, which runs while the article is looked for where a page may be a thread. */
interface ThreadsScript {
  readonly find: typeof findPosts;
  readonly shape: typeof threadIn;
}

/** Offer of entries.ts, which runs before the article is looked for where a page may be a live blog. */
interface LiveEntriesScript {
  readonly scores: typeof entryScores;
  readonly shape: typeof shapeEntries;
}

/** Words of languages other than English. */
export interface LanguageWords {
  readonly labels: Labels;
  readonly openLabels: RegExp;
  readonly labelsInParts?: RegExp;
  readonly walls: WallWords;
  readonly times: readonly string[];
  readonly sideLines: SideLineWords;
}

/** Offer of other-languages.ts, which runs before the article is looked for where a page has letters of its own. */
interface OtherLanguagesScript extends LanguageWords {
  readonly comments: Readonly<Record<'heading' | 'answer', RegExp>> & { readonly heads: (line: string) => boolean };
  readonly works: RegExp;
  readonly months: string;
  readonly otherDates: (text: string) => {
    readonly text: string;
    readonly dates: readonly { readonly date: string; readonly start: number; readonly end: number }[];
  };
  readonly bylines: RegExp;
  readonly dates: Readonly<Record<'published' | 'updated' | 'before' | 'facts' | 'weekday', RegExp>>;
  readonly removeNotices: typeof removeNotices;
  readonly tidyWords: Readonly<Record<TidyTopic, string>>;
}

/** Offer of western-languages.ts, which runs before the article is looked for where a page may be in another language than English. */
interface WesternLanguagesScript extends LanguageWords {
  readonly ends: EndWords;
}

/** Offer of directions.ts, which runs while the article is looked for where something in it is written from right to left. */
type DirectionsScript = { readonly set: typeof setDirections };

/** Everything that scripts for some pages offer while an article is looked for, by its name. */
export interface ExtractionOffers {
  readonly readability: ReadabilityScript;
  readonly 'plain text': PlainTextScript;
  readonly 'program lines': ProgramLinesScript;
  readonly boxes: BoxesScript;
  readonly embeds: EmbedsScript;
  readonly directions: DirectionsScript;
  readonly 'drawn formulas': DrawnFormulasScript;
  readonly 'east asian names': EastAsianNamesScript;
  readonly 'foreign parts': ForeignPartsScript;
  readonly threads: ThreadsScript;
  readonly kinds: PageKindsScript;
  readonly entries: LiveEntriesScript;
  readonly 'other languages': OtherLanguagesScript;
  readonly 'western languages': WesternLanguagesScript;
}
