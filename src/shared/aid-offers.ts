import type { stepToChange, tellChanges } from '../reader/aids/changes/tell-changes.ts';
import type { focusLines } from '../reader/aids/lines/focus-lines.ts';
import type { toggleListening } from '../reader/aids/listen/toggle-listening.ts';
import type { followSelection, lookUp } from '../reader/aids/look-up/look-up.ts';
import type { summarize, translateArticle } from '../reader/aids/model/use-model.ts';
import type { turnPages } from '../reader/aids/pages/turn-pages.ts';
import type { applyAids, showAidsPanel } from '../reader/aids/panel/aids.ts';
import type { scrollByItself } from '../reader/aids/scroll/scroll-by-itself.ts';
import type { spaceSentences } from '../reader/aids/sentence-spaces/space-sentences.ts';
import type { markWords } from '../reader/aids/words/mark-words.ts';
import type { openLibraryPage, saveToLibrary } from '../reader/library/save-article.ts';
import type { followMarks, markSelected, placedMarks, showMarks } from '../reader/marks/follow-marks.ts';
import type { KeptPrints } from './stopped-place.ts';

/** Everything that the scripts of the reading aids offer, by its name; each runs when it is first wanted. */
export interface AidOffers {
  /** Runs when an aid is on, or is to be chosen. */
  readonly aids: { readonly show: typeof showAidsPanel; readonly apply: typeof applyAids };
  /** Reads the article aloud. */
  readonly listen: { readonly toggle: typeof toggleListening };
  /** Lets the line that is read stand out. */
  readonly 'line focus': { readonly begin: typeof focusLines };
  /** Marks beginnings of words, or syllables. */
  readonly 'word marks': { readonly begin: typeof markWords };
  /** Widens the spaces between sentences. */
  readonly sentences: { readonly begin: typeof spaceSentences };
  /** Scrolls by itself. */
  readonly 'auto scroll': { readonly begin: typeof scrollByItself };
  /** Turns pages. */
  readonly 'page turns': { readonly begin: typeof turnPages };
  /** Tells what has changed in an article; runs where its place is kept. */
  readonly changes: {
    readonly tell: typeof tellChanges;
    readonly step: typeof stepToChange;
    /** Take the fingerprints of the article that a dialog shows. */
    printsOf(dialog: HTMLElement): KeptPrints;
  };
  /** Opens a word in a service of the user's own; runs where one is chosen, or asked for. */
  readonly 'look up': { readonly follow: typeof followSelection; readonly lookUp: typeof lookUp };
  /** Draws highlights, and makes them; runs where an article has some, or some are wanted. */
  readonly marks: {
    readonly follow: typeof followMarks;
    readonly mark: typeof markSelected;
    readonly show: typeof showMarks;
    readonly placed: typeof placedMarks;
  };
  /** Has the browser's own model translate or sum up. */
  readonly model: { readonly translate: typeof translateArticle; readonly summarize: typeof summarize };
  /** Saves the article to the library, and leads there. */
  readonly 'library save': { readonly save: typeof saveToLibrary; readonly open: typeof openLibraryPage };
}
