import type { Frame } from '../blocks.ts';
import { isInside } from '../surroundings.ts';
import { logarithm, named, share } from './feature.ts';

/** Features of the frames around a text: how much else is in them. */
export const FRAMES = named(
  [
    'parentProse parentText parentLinks parentImages grandProse grandLinks grandImages greatProse greatLinks',
    'ownShare inProse depth outside parentBlocks alikeProse alikeText',
  ],
  (at) =>
    (row, read, { root, proseFrame }) => {
      const { block, chars, parent, grand, great, alike, isInProse } = read;
      row[at.parentProse] = share(parent.prose, root.prose);
      row[at.parentText] = logarithm(parent.text);
      row[at.parentLinks] = share(parent.linkText, parent.text);
      row[at.parentImages] = Math.min(10, parent.images);
      row[at.grandProse] = share(grand.prose, root.prose);
      row[at.grandLinks] = share(grand.linkText, grand.text);
      row[at.grandImages] = Math.min(10, grand.images);
      row[at.greatProse] = share(great.prose, root.prose);
      row[at.greatLinks] = share(great.linkText, great.text);
      row[at.ownShare] = share(chars, parent.text);
      row[at.inProse] = isInProse ? 1 : 0;
      row[at.depth] = block.frame.depth - proseFrame.depth;
      row[at.outside] = isInProse ? 0 : levelsTo(block.frame, proseFrame);
      row[at.parentBlocks] = Math.min(30, parent.blocks);
      row[at.alikeProse] = share(alike?.prose ?? 0, root.prose);
      row[at.alikeText] = share(alike?.text ?? 0, root.text);
    },
);

/**
 * Features of the unit of a list that a text is in: the number of units, and what else is in this one; all 0 without.
 */
export const UNIT = named(
  ['units unitLevels unitText unitLinks unitImages unitProse'],
  (at) =>
    (row, { unit, unitLevels }, { units, root }) => {
      row[at.units] = unit ? Math.min(30, units.get(unit) ?? 0) : 0;
      row[at.unitLevels] = unit ? Math.min(10, unitLevels) : 0;
      row[at.unitText] = unit ? logarithm(unit.text) : 0;
      row[at.unitLinks] = unit ? share(unit.linkText, unit.text) : 0;
      row[at.unitImages] = unit ? Math.min(10, unit.images) : 0;
      row[at.unitProse] = unit ? share(unit.prose, root.prose) : 0;
    },
);

/** Counts the levels from a frame up to the first around it that is around another too. */
function levelsTo(frame: Frame, other: Frame): number {
  let levels = 0;
  for (let outer: Frame | undefined = frame; outer && !isInside(other, outer); outer = outer.parent) levels++;
  return levels;
}
