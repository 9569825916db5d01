import type { Finding } from '../clutter/finding.ts';
import type { Draft } from '../draft/draft.ts';
import { blocksAbove, MIN_ARTICLE_CHARS } from './choose.ts';
import { lengthOf, type ScoredBlock } from './score/score-text.ts';
import type { Selection } from './score/select.ts';

/**
 * Take out what finders classify as clutter, unless it holds text that is likely the article's: so Readability and all
 * later stages look at less.
 * @param blocks All blocks of the page; they keep the text of what goes.
 */
export function takeClutter(
  draft: Draft,
  findings: readonly Finding[],
  blocks: readonly ScoredBlock[],
  { threshold }: Selection,
): void {
  const likely = blocksAbove(blocks, threshold);
  const kept = lengthOf(likely) < MIN_ARTICLE_CHARS ? [] : likely;
  const holders = new Set<Element>();
  for (const { texts } of kept) {
    for (let holder = texts[0]?.parentElement; holder && !holders.has(holder); holder = holder.parentElement) {
      holders.add(holder);
    }
  }
  for (const { element, reason } of findings) if (!holders.has(element)) draft.take(element, reason);
}
