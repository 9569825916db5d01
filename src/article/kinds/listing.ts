import type { ScoredBlock } from '../score/score-text.ts';
import { signatureOf } from '../score/surroundings.ts';

/** Fewest lines of one shape that are lines of a list of cards. */
const FEWEST = 4;

/** The share of such lines with which all of them are kept. */
const ENOUGH = 1 / 3;

/** How much less likely, in log odds, a line may be that is kept for those of its shape. */
const SLACK = 4;

/**
 * Make the cards of a listing whole: lines of one shape (title, date, price, place) are kept together or not at all, since
 * what tells one from the other is their text alone.
 * @param blocks All blocks, in the order of the page.
 * @param kept Those that are worth keeping.
 * @param threshold Log odds above which a block is worth keeping.
 * @returns The blocks to keep, in order.
 */
export function wholeCards(
  blocks: readonly ScoredBlock[],
  kept: readonly ScoredBlock[],
  threshold: number,
): ScoredBlock[] {
  const chosen = new Set(kept);
  for (const alike of byShape(blocks).values()) {
    const share = alike.filter((block) => chosen.has(block)).length / alike.length;
    if (alike.length < FEWEST || share < ENOUGH) continue;
    for (const block of alike) if (block.score > threshold - SLACK) chosen.add(block);
  }
  return blocks.filter((block) => chosen.has(block));
}

/** Lines by the names of their element and of the one around it. */
function byShape(blocks: readonly ScoredBlock[]): Map<string, ScoredBlock[]> {
  const shapes = new Map<string, ScoredBlock[]>();
  for (const block of blocks) {
    if (block.isCaption) continue;
    const shape = signatureOf(block.frame);
    const alike = shapes.get(shape);
    if (alike) alike.push(block);
    else shapes.set(shape, [block]);
  }
  return shapes;
}
