import { quantile } from '../measures/statistics.ts';

/** Times of the same presses in both builds, in milliseconds; a pair is of the same page in the same round. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** The words of a line of the table: what was timed, in both builds, and as multiples of the older one. */
export function pressLine(what: string, pairs: readonly Pair[]): string {
  const [before, after] = [pairs.map((pair) => pair.before), pairs.map((pair) => pair.after)];
  const at = (share: number): string => {
    const [old, now] = [quantile(before, share), quantile(after, share)];
    return `${old.toFixed(0)} -> ${now.toFixed(0)} ms (${(now / old).toFixed(2)} x)`;
  };
  const ratios = pairs.map((pair) => pair.after / pair.before);
  const median = quantile(ratios, 0.5).toFixed(2);
  return `  ${what}, ${pairs.length} turns: median ${at(0.5)}, p95 ${at(0.95)}; median of the ratios ${median}`;
}
