import type { ScoreAdjuster } from '../body/score/score-text.ts';
import type { Draft } from '../draft/draft.ts';
import { elementsIn } from '../page/elements-in.ts';
import { nearest } from '../tree/nearest.ts';

/** Marks of the price and the description of what a page sells. */
const MARKED = '[itemprop~=description], [itemprop~=price], [itemprop~=priceSpecification]';

/** Names of what people and shops say about it, and of what else is sold. */
const BESIDE =
  '[itemprop~=review], [itemprop~=aggregateRating], [id*=review i], [class*=review i], [class*=rating i], ' +
  '[class*=related i], [class*=recommend i], [class*=upsell i], [class*=cross-sell i], [class*=you-may i], ' +
  '[class*=cart i], [class*=wishlist i], [class*=shipping i]';

/** Log odds of what is marked. */
const MARKED_SCORE = 6;

/** Loss in log odds of what is beside it. */
const BESIDE_LOSS = 2;

/** Largest share of the page's text in a box beside the description: a page of one product may be named for its cart. */
const MAX_BESIDE_SHARE = 0.4;

/**
 * Keep what a page marks as the description and the price of its product, and be wary of ratings and of other goods.
 * @returns What weighs the text.
 */
export function productScores({ root, measures }: Draft): ScoreAdjuster {
  const marked = elementsIn(root, MARKED);
  const whole = measures.of(root).text;
  const beside = new Set(
    elementsIn(root, BESIDE).filter((element) => measures.of(element).text < whole * MAX_BESIDE_SHARE),
  );
  const sure = new Set(marked);
  const holders = new Set([...sure, ...beside]);
  return (blocks) => {
    for (const block of blocks) {
      const holder = nearest(block.texts[0]?.parentElement, holders);
      if (holder && sure.has(holder)) block.score = Math.max(block.score, MARKED_SCORE);
      else if (holder) block.score -= BESIDE_LOSS;
    }
  };
}
