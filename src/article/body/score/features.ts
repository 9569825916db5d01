import type { Reason } from '../../article.ts';
import { CLUTTER } from './features/clutter.ts';
import type { FeatureGroup } from './features/feature.ts';
import { FRAMES, UNIT } from './features/frames.ts';
import { INSIDE, NEAR } from './features/names.ts';
import { NEIGHBOURS } from './features/neighbours.ts';
import { PAGE } from './features/page.ts';
import { PLACE } from './features/place.ts';
import { readBlock } from './features/read-block.ts';
import { SHAPE } from './features/shape.ts';
import { CALL_WORDS, WORDS } from './features/words.ts';
import type { Surroundings } from './surroundings.ts';

/** Everything that the model knows of a block, in the order of its lists of splits. */
const GROUPS: readonly FeatureGroup[] = [
  SHAPE,
  WORDS,
  CALL_WORDS,
  FRAMES,
  UNIT,
  PLACE,
  NEIGHBOURS,
  PAGE,
  CLUTTER,
  INSIDE,
  NEAR,
];

/**
 * Names of all features in the order of their places. The length of a row, the fit and the comments in `model.ts`
 * derive from this table; whoever adds, removes or moves a feature fits anew.
 */
export const FEATURES: readonly string[] = GROUPS.flatMap(({ names }) => names);

let next = 0;
const FILLERS = GROUPS.map((group) => {
  const first = next;
  next += group.names.length;
  return group.fillerFrom(first);
});

/**
 * Reads the features of a block, as the model is asked and fitted.
 * @param place Its place among the blocks of the page.
 * @param reason The clutter that a finder takes it for.
 * @returns One number for each of `FEATURES`.
 */
export function rowOf(place: number, page: Surroundings, reason: Reason | undefined): number[] {
  const read = readBlock(place, page, reason);
  const row: number[] = new Array(FEATURES.length);
  // No iterators, here and in the groups: in code that is not yet compiled each turn would take memory.
  for (let group = 0; group < FILLERS.length; group++) FILLERS[group]?.(row, read, page);
  return row;
}
