import type { focusLines } from '../reader/aids/lines/focus-lines.ts';
import type { toggleListening } from '../reader/aids/listen/toggle-listening.ts';
import type { turnPages } from '../reader/aids/pages/turn-pages.ts';
import type { applyAids, showAidsPanel } from '../reader/aids/panel/aids.ts';
import type { scrollByItself } from '../reader/aids/scroll/scroll-by-itself.ts';
import type { spaceSentences } from '../reader/aids/sentence-spaces/space-sentences.ts';
import type { markWords } from '../reader/aids/words/mark-words.ts';
import type { ChangesScript, LookUpScript, ModelScript } from './aid-scripts.ts';

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
  readonly changes: ChangesScript;
  readonly 'look up': LookUpScript;
  readonly model: ModelScript;
}
