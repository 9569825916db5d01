import type { Measure, PageScore, PassageCounts, Total } from './measure.ts';

/**
 * Passages that must, and that must not, occur in the text; white space is folded. The total counts all passages of all
 * pages. Source: `eval_common.py` of adbar/trafilatura.
 */
export const segment: Measure = {
  name: 'segment',
  score(gold, text) {
    const isKept = occursIn(text);
    const [must, mustNot] = [gold.with ?? [], gold.without ?? []];
    const [kept, wronglyKept] = [must.filter(isKept).length, mustNot.filter(isKept).length];
    const counts = { kept, missed: must.length - kept, wronglyKept, rightlyCut: mustNot.length - wronglyKept };
    return { f1: f1Of(counts), passages: counts };
  },
  total,
};

/** Tells of passages whether they occur in a text, white space folded. */
export function occursIn(text: string): (passage: string) => boolean {
  const folded = fold(text);
  return (passage) => folded.includes(fold(passage));
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

function total(scores: readonly PageScore[]): Total {
  const sum = (name: keyof PassageCounts): number =>
    scores.reduce((count, { passages }) => count + (passages?.[name] ?? 0), 0);
  const counts = {
    kept: sum('kept'),
    missed: sum('missed'),
    wronglyKept: sum('wronglyKept'),
    rightlyCut: sum('rightlyCut'),
  };
  const { kept, missed, wronglyKept, rightlyCut } = counts;
  return {
    precision: kept / (kept + wronglyKept),
    recall: kept / (kept + missed),
    f1: f1Of(counts),
    accuracy: (kept + rightlyCut) / (kept + missed + wronglyKept + rightlyCut),
  };
}

function f1Of({ kept, missed, wronglyKept }: PassageCounts): number {
  return kept === 0 ? 0 : (2 * kept) / (2 * kept + wronglyKept + missed);
}
