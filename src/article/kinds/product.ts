import type { ScoreAdjuster } from '../body/score/score-text.ts';
import type { Draft } from '../draft/draft.ts';
import { nearest } from '../tree/nearest.ts';

/** What pages mark as the price and the description of what they sell. */
const MARKED = '[itemprop~=description], [itemprop~=price], [itemprop~=priceSpecification]';

/** What people and shops say about it, and what else is sold. */
const BESIDE =
  '[itemprop~=review], [itemprop~=aggregateRating], [id*=review i], [class*=review i], [class*=rating i], ' +
  '[class*=related i], [class*=recommend i], [class*=upsell i], [class*=cross-sell i], [class*=you-may i], ' +
  '[class*=cart i], [class*=wishlist i], [class*=shipping i]';

/** Log odds for what is marked and against what stands beside it. */
const [SURE, UNLIKELY] = [6, -2];

/** Longest text, in characters, of a box beside the description: a page of one product may be named for its cart. */
const LONGEST = 0.4;

/**
 * Keep what a page marks as the description and the price of its product, and be wary of ratings and of other goods.
 * @returns What weighs the text.
 */
export function productScores({ root, measures }: Draft): ScoreAdjuster {
  const marked = [...root.querySelectorAll(MARKED)];
  const whole = measures.of(root).text;
  const beside = new Set(
    [...root.querySelectorAll(BESIDE)].filter((element) => measures.of(element).text < whole * LONGEST),
  );
  const sure = new Set(marked);
  const holders = new Set([...sure, ...beside]);
  return (blocks) => {
    for (const block of blocks) {
      const holder = nearest(block.texts[0]?.parentElement, holders);
      if (holder && sure.has(holder)) block.score = Math.max(block.score, SURE);
      else if (holder) block.score += UNLIKELY;
    }
  };
}
