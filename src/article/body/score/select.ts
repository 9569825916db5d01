import type { ScoredBlock } from './score-text.ts';

/** Log odds (a chance of 5 %) below which nothing is kept, however little else a page has. Set by hand. */
const MIN_THRESHOLD = -3;

/** The line that is drawn between the blocks to keep and all others. */
export interface Selection {
  /** Log odds above which a block is kept. */
  readonly threshold: number;
  /** F1 score that this selection is expected to reach, from 0 to 1: a measure of the model's certainty. */
  readonly expected: number;
}

/**
 * Finds the threshold above which blocks are worth keeping: where the expected F1 of the text, by characters, is
 * highest (Lipton, Elkan and Narayanaswamy 2014, "Optimal thresholding of classifiers to maximize F1 measure").
 * @param blocks Scored blocks; captions are left out, they go with their pictures.
 */
export function select(blocks: readonly Pick<ScoredBlock, 'score' | 'text' | 'isCaption'>[]): Selection {
  const texts = blocks
    .filter(({ isCaption }) => !isCaption)
    .map(({ score, text }) => ({ score, likely: text.length / (1 + Math.exp(-score)), length: text.length }))
    .sort((first, second) => second.score - first.score);
  const wanted = texts.reduce((sum, { likely }) => sum + likely, 0);
  let [kept, right, expected, threshold] = [0, 0, 0, Number.POSITIVE_INFINITY];
  for (const { score, likely, length } of texts) {
    kept += length;
    right += likely;
    const reached = (2 * right) / (kept + wanted);
    if (reached <= expected) continue;
    expected = reached;
    threshold = score;
  }
  // Just below, so that the last block itself is above.
  return { threshold: Math.max(MIN_THRESHOLD, threshold - 1e-9), expected };
}
