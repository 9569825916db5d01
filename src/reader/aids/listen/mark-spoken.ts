import { heardFirst } from '../../while-open/heard-first.ts';
import type { Stretch } from './sentences.ts';
import { rangeOf, type SpokenPart } from './spoken-text.ts';

/** Names of the marks in the style sheet. */
const SENTENCE = 'lectern-sentence';
const WORD = 'lectern-word';

/** Room that the spoken sentence keeps to the bars above and below, in pixels. */
const MARGIN_TOP_PX = 72;
const MARGIN_BOTTOM_PX = 104;

/** Share of the height at which a sentence is put that was not on the screen. Set by hand. */
const PLACE = 0.3;

/** Keys that scroll. */
const SCROLLING = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];

/** Marks of what is being said, without a change of the text, and the way that the text follows it. */
export interface SpokenMarks {
  /**
   * Mark a sentence in the place of the last one, and bring it into sight.
   * @param isAsked True if somebody has gone there: it comes into sight also where the reader had scrolled away.
   */
  sentence(part: SpokenPart, stretch: Stretch, isAsked: boolean): void;
  /** Mark a word of it. */
  word(part: SpokenPart, stretch: Stretch): void;
  clear(): void;
}

/**
 * Make the marks of a reader. The text follows what is said until somebody scrolls; then it waits until the spoken sentence
 * is on the screen again, or somebody asks for a place.
 * @param dialog The reader's dialog, which scrolls.
 * @param signal Ends it.
 */
export function spokenMarks(dialog: HTMLElement, signal: AbortSignal): SpokenMarks {
  let isYielding = false;
  const yieldTo = (event: Event) => {
    if (event instanceof KeyboardEvent && !SCROLLING.includes(event.key)) return;
    isYielding = true;
  };
  for (const type of ['wheel', 'keydown']) {
    dialog.addEventListener(heardFirst(type), (first) => yieldTo((first as CustomEvent<Event>).detail), { signal });
  }
  dialog.addEventListener('touchmove', yieldTo, { signal, passive: true });
  const clear = () => {
    for (const name of [SENTENCE, WORD]) CSS.highlights.delete(name);
  };
  signal.addEventListener('abort', clear);
  return {
    sentence(part, stretch, isAsked) {
      clear();
      const range = rangeOf(part, ...stretch);
      if (!range) return;
      CSS.highlights.set(SENTENCE, new Highlight(range));
      const { top, bottom } = range.getBoundingClientRect();
      const isSeen = top >= MARGIN_TOP_PX && bottom <= dialog.clientHeight - MARGIN_BOTTOM_PX;
      if (isAsked || isSeen) isYielding = false;
      if (!isSeen && !isYielding) scrollTo(dialog, top);
    },
    word(part, stretch) {
      const range = rangeOf(part, ...stretch);
      if (!range) return;
      const mark = new Highlight(range);
      mark.priority = 1;
      CSS.highlights.set(WORD, mark);
    },
    clear,
  };
}

function scrollTo(dialog: HTMLElement, top: number): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const by = top - dialog.clientHeight * PLACE;
  dialog.scrollBy({ top: by, behavior: isStill ? 'instant' : 'smooth' });
}
