import { groupBy } from '../../shared/group-by.ts';
import type { ScoreAdjuster, ScoredBlock } from '../body/score/score-text.ts';
import { signatureOf } from '../body/score/surroundings.ts';
import type { Draft } from '../draft/draft.ts';
import { nearest } from '../tree/nearest.ts';
import type { PageSigns } from './kind-signs.ts';

/** Fewest lines of one shape that are lines of a list of cards. */
const FEWEST = 4;

/** The share of such lines with which all of them are kept. */
const ENOUGH = 1 / 3;

/** How much less likely, in log odds, a line may be that is kept for those of its shape. */
const SLACK = 4;

/** How much more likely, in log odds, a line of a card is for standing in one of the page's main lists. */
const CARD = 3;

/** The least share of the text of all cards that a main list holds. */
const MAIN = 0.2;

/**
 * What else is a rail of other stories is what a listing is there for.
 * @param signs What the kind of the page was decided by: the lists of its cards.
 * @returns What weighs the text: in the cards of its main lists all is more likely but links beside the title.
 */
export function cardScores(signs: Pick<PageSigns, 'cards'> | undefined, { measures }: Draft): ScoreAdjuster {
  const lists = (signs?.cards() ?? []).map((cards) => {
    return { cards, text: cards.reduce((sum, { element }) => sum + measures.of(element).text, 0) };
  });
  const all = lists.reduce((sum, { text }) => sum + text, 0);
  const main = lists.filter(({ text }) => text >= all * MAIN).flatMap(({ cards }) => cards);
  const byElement = new Map(main.map((card) => [card.element, card]));
  return (blocks) => {
    for (const block of blocks) {
      const holder = nearest(block.frame.element, byElement);
      const card = holder && byElement.get(holder);
      if (card && (block.linkText < block.text.length / 2 || card.link.contains(block.texts[0] ?? null))) {
        block.score += CARD;
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
    if (alike.length < FEWEST || share < ENOUGH) continue;
    for (const block of alike) if (block.score > threshold - SLACK) chosen.add(block);
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
