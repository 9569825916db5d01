import type { Measure } from './measure.ts';
import { mean } from './statistics.ts';

/** Letters and digits that may stand before the first words: a subtitle, a caption. */
const MOST_BEFORE = 200;

/**
 * Whether the first words of the article stand near the start of the text. Letters and digits alone are compared, because
 * the gold joins some words. Source: the fixtures of postlight/parser, which name the first 13 words.
 */
export const lead: Measure = {
  name: 'lead',
  score(gold, text) {
    if (!gold.lead) return { f1: undefined };
    const place = lettersOf(text).indexOf(lettersOf(gold.lead));
    return { f1: place >= 0 && place < MOST_BEFORE ? 1 : 0 };
  },
  total: (scores) => ({ f1: mean(scores.map(({ f1 }) => f1)) }),
};

function lettersOf(text: string): string {
  const plain = text.replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return (plain.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []).join('').toLowerCase();
}
