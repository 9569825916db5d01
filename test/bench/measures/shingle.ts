import { bagOf, inCommon, wordsOf } from './bag.ts';
import type { Measure, PageScore, Total } from './measure.ts';
import { harmonicMean, mean } from './statistics.ts';

/** Words in a shingle. */
const LENGTH = 4;

/**
 * Bags of shingles (every four words that follow each other), so that order counts a little. The total is the F1 of the
 * mean precision and the mean recall. Source: `evaluate.py` of scrapinghub/article-extraction-benchmark.
 */
export const shingle: Measure = {
  name: 'shingle',
  score(gold, text) {
    const [expected, found] = [wordsOf(gold.text ?? ''), wordsOf(text)];
    return { ...compared(shinglesOf(expected), shinglesOf(found)), exact: expected.join(' ') === found.join(' ') };
  },
  total,
};

function compared(expected: readonly string[], found: readonly string[]): PageScore {
  const common = inCommon(bagOf(expected), bagOf(found));
  const precision = found.length === 0 ? undefined : common / found.length;
  const recall = expected.length === 0 ? undefined : common / expected.length;
  const areEqual = found.length === common && expected.length === common;
  return { precision, recall, f1: areEqual ? 1 : harmonicMean(precision ?? 0, recall ?? 0) };
}

/** A text of fewer than four words is one shingle. */
function shinglesOf(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - LENGTH + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + LENGTH).join(' '));
}

function total(scores: readonly PageScore[]): Total {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  const accuracy = mean(scores.map(({ exact }) => Number(exact)));
  return { precision, recall, f1: harmonicMean(precision, recall), accuracy };
}
