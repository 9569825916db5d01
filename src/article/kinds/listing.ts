import { groupBy } from '../../shared/group-by.ts';
import type { ScoreAdjuster, ScoredBlock } from '../body/score/score-text.ts';
import { signatureOf } from '../body/score/signature.ts';
import type { Draft } from '../draft/draft.ts';
import { nearest } from '../tree/nearest.ts';
import type { PageSigns } from './kind-signs.ts';

/** Fewest lines of one shape that are lines of a list of cards. */
const MIN_LINES = 4;

/** Least share of such lines with which all of them are kept. */
const MIN_KEPT_SHARE = 1 / 3;

/** Loss in log odds that is allowed to a line that is kept for those of its shape. */
const SHAPE_SLACK = 4;

/** Gain in log odds of a line of a card in one of the page's main lists. */
const CARD_GAIN = 3;

/** Least share of the text of all cards that a main list holds. */
const MIN_MAIN_SHARE = 0.2;

/**
 * Weighs the text of a listing: what is a rail of other stories elsewhere is what a listing is there for.
 * @param signs What the kind of the page was decided by: the lists of its cards.
 * @returns What weighs the text: in the cards of its main lists all is more likely but links beside the title.
 */
export function cardScores(signs: Pick<PageSigns, 'cards'> | undefined, { measures }: Draft): ScoreAdjuster {
  const lists = (signs?.cards() ?? []).map((cards) => {
    return { cards, text: cards.reduce((sum, { element }) => sum + measures.of(element).text, 0) };
  });
  const all = lists.reduce((sum, { text }) => sum + text, 0);
  const main = lists.filter(({ text }) => text >= all * MIN_MAIN_SHARE).flatMap(({ cards }) => cards);
  const byElement = new Map(main.map((card) => [card.element, card]));
  return (blocks) => {
    for (const block of blocks) {
      const holder = nearest(block.frame.element, byElement);
      const card = holder && byElement.get(holder);
      if (card && (block.linkText < block.size / 2 || card.link.contains(block.texts[0] ?? null))) {
        block.score += CARD_GAIN;
      }
    }
  };
}

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
    if (alike.length < MIN_LINES || share < MIN_KEPT_SHARE) continue;
    for (const block of alike) if (block.score > threshold - SHAPE_SLACK) chosen.add(block);
  }
  return blocks.filter((block) => chosen.has(block));
}

/** Lines by the names of their element and of the one around it. */
function byShape(blocks: readonly ScoredBlock[]): Map<string, ScoredBlock[]> {
  return groupBy(
    blocks.filter(({ isCaption }) => !isCaption),
    ({ frame }) => signatureOf(frame),
  );
}
