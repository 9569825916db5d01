import { bagOf, inCommon, wordsOf } from './bag.ts';
import type { Measure, PageScore } from './measure.ts';
import { harmonicMean, mean } from './statistics.ts';

/**
 * Bags of words, without case or order. The total is the mean over pages. Source: `evaluate.py` of
 * Murrough-Foley/web-content-extraction-benchmark.
 */
export const word: Measure = {
  name: 'word',
  score: (gold, text) => compared(lowerWords(gold.text ?? ''), lowerWords(text)),
  total: (scores) => ({
    precision: mean(scores.map(({ precision }) => precision)),
    recall: mean(scores.map(({ recall }) => recall)),
    f1: mean(scores.map(({ f1 }) => f1)),
  }),
};

function compared(expected: readonly string[], found: readonly string[]): PageScore {
  if (expected.length === 0 || found.length === 0) {
    const both = expected.length === found.length ? 1 : 0;
    return { precision: both, recall: both, f1: both };
  }
  const common = inCommon(bagOf(expected), bagOf(found));
  const [precision, recall] = [common / found.length, common / expected.length];
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

const lowerWords = (text: string): string[] => wordsOf(text.toLowerCase());
