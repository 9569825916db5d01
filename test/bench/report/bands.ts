import type { PageResult } from '../page-result.ts';

/** The upper bounds of the bands of scores that a person can choose in the report; a last band is above them all. */
export const BOUNDS = [0.5, 0.8, 0.95] as const;

/** The number of the band that Lectern's score of a page lies in: 0 is the worst. Pages without a score are in the last. */
export function bandOf({ extractors }: PageResult): number {
  const score = extractors.lectern?.score.f1 ?? 1;
  const band = BOUNDS.findIndex((bound) => score < bound);
  return band === -1 ? BOUNDS.length : band;
}
