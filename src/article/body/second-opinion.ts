import type { Draft } from '../draft/draft.ts';
import { elementsIn } from '../page/elements-in.ts';
import { bodyByReadability, type TitleAndByline } from './by-readability.ts';
import type { ScoredBlock } from './score/score-text.ts';

/** Expected F1 below which Readability is asked. */
const UNSURE_F1 = 0.9;

/** Weight of its answer, in log odds: for each block that it keeps, and against each that it leaves out. */
const OPINION_WEIGHT = 0.75;

/** Tells whether a selection is so unsure that a second opinion is worth its time. */
export function isUnsure({ expected }: { readonly expected: number }): boolean {
  return expected < UNSURE_F1;
}

/**
 * Ask Readability about what is left of the page, and weigh its answer: what it keeps becomes likelier, all else less.
 * @param blocks Their scores are changed.
 * @returns Its body, in a document of its own; undefined if it finds none.
 */
export function secondOpinion(
  draft: Draft,
  blocks: readonly ScoredBlock[],
  facts: TitleAndByline,
): Element | undefined {
  const body = bodyByReadability(draft, facts);
  if (!body) return undefined;
  const numbers = new Set(elementsIn(body, '*').flatMap((element) => draft.copy.numberOf(element) ?? []));
  for (const block of blocks) {
    const around = [block.texts[0]?.parentElement, block.frame.element];
    const isKept = around.some((element) => element && numbers.has(draft.copy.numberOf(element) ?? -1));
    block.score += isKept ? OPINION_WEIGHT : -OPINION_WEIGHT;
  }
  return body;
}
