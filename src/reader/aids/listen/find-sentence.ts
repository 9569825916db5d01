import type { Sentence } from './speaker.ts';
import { rangeOf } from './spoken-text.ts';

/** Height that the bar above covers, in pixels: what ends above it is not on the screen. */
const BAR_PX = 64;

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
 * Find the sentence at a place of the window.
 * @returns Its index; -1 if there is none.
 */
export function sentenceAt(sentences: readonly Sentence[], { target, clientX, clientY }: MouseEvent): number {
  const isHit = ({ left, right, top, bottom }: DOMRect) =>
    clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  return sentences.findIndex(
    ({ part, stretch }) =>
      target instanceof Node &&
      part.block.contains(target) &&
      [...(rangeOf(part, ...stretch)?.getClientRects() ?? [])].some(isHit),
  );
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
    const part = sentences[at]?.part;
    if (part?.block !== sentences[at - 1]?.part.block && (!isSection || part?.isHeading)) return at;
  }
  return by < 0 ? 0 : last;
}
