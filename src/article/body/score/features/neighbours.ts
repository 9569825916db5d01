import type { Block } from '../blocks.ts';
import { logarithm, named, share } from './feature.ts';
import { tagNumber } from './shape.ts';

/** Most blocks that are counted back to the last heading. */
const MAX_DISTANCE = 30;

/** Features of the two blocks before and after a text, and of the heading above it. */
export const NEIGHBOURS = named(
  [
    'lastChars lastLinks lastTag nextChars nextTag last2Chars last2Links next2Links',
    'nextAlike lastAlike heading headingLinked toHeading',
  ],
  (at) =>
    (row, { place }, page) => {
      const { list, signatures, heading, headingLinked, toHeading } = page;
      const last = list[place - 1];
      const next = list[place + 1];
      const last2 = list[place - 2];
      const next2 = list[place + 2];
      row[at.lastChars] = charsOf(last);
      row[at.lastLinks] = linkShareOf(last);
      row[at.lastTag] = tagOf(last);
      row[at.nextChars] = charsOf(next);
      row[at.nextTag] = tagOf(next);
      row[at.last2Chars] = charsOf(last2);
      row[at.last2Links] = linkShareOf(last2);
      row[at.next2Links] = linkShareOf(next2);
      row[at.nextAlike] = signatures[place] === signatures[place + 1] ? 1 : 0;
      row[at.lastAlike] = signatures[place] === signatures[place - 1] ? 1 : 0;
      row[at.heading] = heading[place] ?? 0;
      row[at.headingLinked] = headingLinked[place] ? 1 : 0;
      row[at.toHeading] = Math.min(MAX_DISTANCE, toHeading[place] ?? MAX_DISTANCE);
    },
);

function charsOf(block: Block | undefined): number {
  return block ? logarithm(block.size) : 0;
}

function linkShareOf(block: Block | undefined): number {
  return block ? share(block.linkText, block.size) : 0;
}

/** Numbers the tag of a block; -1 beyond the ends of the page. */
function tagOf(block: Block | undefined): number {
  return block ? tagNumber(block.frame.element) : -1;
}
