import type { Sentence } from './speaker.ts';
import { rangeOf } from './spoken-text.ts';

/** Height that the bar above covers, in pixels: what ends above it is not on the screen. */
const BAR_PX = 64;

/** Largest distance of a press from the letters of a line that it means, in pixels. Set by hand: half the space between lines at its widest. */
const MAX_GAP_PX = 24;

/**
 * Find the first sentence on the screen.
 * @param dialog The reader's dialog, which scrolls.
 * @param sentences All sentences.
 * @returns Its index; the first one at the top of the article.
 */
export function firstOnScreen(dialog: HTMLElement, sentences: readonly Sentence[]): number {
  if (dialog.scrollTop < BAR_PX) return 0;
  const at = sentences.findIndex(({ part, stretch }) => {
    if (part.block.getBoundingClientRect().bottom <= BAR_PX) return false;
    return (rangeOf(part, ...stretch)?.getBoundingClientRect().bottom ?? 0) > BAR_PX;
  });
  return Math.max(0, at);
}

/**
 * Find the sentence at a place of the window; between two lines, or after the end of one, the nearest of the paragraph.
 * @returns Its index; -1 if there is none.
 */
export function sentenceAt(sentences: readonly Sentence[], { target, clientX, clientY }: MouseEvent): number {
  let nearest = { index: -1, away: Infinity };
  for (const [index, { part, stretch }] of sentences.entries()) {
    if (!(target instanceof Node) || !part.block.contains(target)) continue;
    for (const { left, right, top, bottom } of rangeOf(part, ...stretch)?.getClientRects() ?? []) {
      const beside = Math.max(left - clientX, clientX - right, 0);
      const above = Math.max(top - clientY, clientY - bottom, 0);
      // The line counts before the place in it.
      const away = above > MAX_GAP_PX ? Infinity : above * window.innerWidth + beside;
      if (away < nearest.away) nearest = { index, away };
    }
  }
  return nearest.index;
}

/**
 * Find a sentence in a text that was read anew.
 * @param sentences All sentences of the new text.
 * @param before The sentence, of the old one.
 * @returns Its index, by its place or else by its words; -1 if it is not there.
 */
export function sameSentence(sentences: readonly Sentence[], before: Sentence): number {
  const wordsOf = ({ part, stretch }: Sentence) => part.text.slice(...stretch).trim();
  const at = sentences.findIndex(
    ({ part, stretch }) => part.block === before.part.block && stretch[0] === before.stretch[0],
  );
  return at < 0 ? sentences.findIndex((each) => wordsOf(each) === wordsOf(before)) : at;
}

/**
 * Find the beginning of the next paragraph or section.
 * @param sentences All sentences.
 * @param from Index of the one to go from.
 * @param by Direction.
 * @param isSection True for sections, which begin with a heading.
 * @returns Its index; that of the first or last sentence where there is none.
 */
export function nextEdge(sentences: readonly Sentence[], from: number, by: 1 | -1, isSection: boolean): number {
  const last = sentences.length - 1;
  for (let at = from + by; at > 0 && at <= last; at += by) {
    if (isSection ? beginsSection(sentences, at) : beginsBlock(sentences, at)) return at;
  }
  return by < 0 ? 0 : last;
}

/** Tells whether a section begins with a sentence: it is the first one of a heading. */
export const beginsSection = (sentences: readonly Sentence[], at: number): boolean =>
  sentences[at]?.part.isHeading === true && beginsBlock(sentences, at);

const beginsBlock = (sentences: readonly Sentence[], at: number): boolean =>
  sentences[at]?.part.block !== sentences[at - 1]?.part.block;
