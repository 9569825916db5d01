import type { Reason } from '../../../article.ts';
import type { Block, Frame } from '../blocks.ts';
import { BEGINNING_CHARS, MAX_SHORT_CHARS } from '../calls.ts';
import { isInside, type Sums, type Surroundings } from '../surroundings.ts';

/** Characters of a word in scripts that are written without spaces. */
const WIDE_PER_WORD = 2;

/** A block with what several features need of it, worked out once. */
export interface ReadBlock {
  readonly block: Block;
  /** Its place among the blocks of the page. */
  readonly place: number;
  /** The clutter that a finder takes it for. */
  readonly reason: Reason | undefined;
  /** Characters of its text, wide ones twice. */
  readonly chars: number;
  /** Its text between single spaces. */
  readonly words: readonly string[];
  /** Number of its words; scripts that are written without spaces have one for every two characters. */
  readonly wordCount: number;
  /** Its text if that is short, else nothing: what is looked for in short texts alone is not found. */
  readonly short: string;
  /** The beginning of its text. */
  readonly start: string;
  /** The same in small letters. */
  readonly smallStart: string;
  /** The frame around its own; the root is around itself. */
  readonly parent: Frame;
  /** The frame around that. */
  readonly grand: Frame;
  /** The frame around that one. */
  readonly great: Frame;
  /** Sums over all blocks of its signature. */
  readonly alike: Sums | undefined;
  /** It is in the frame that holds most of the page's prose. */
  readonly isInProse: boolean;
  /** The nearest frame around its own that has others of its name beside it: a card, a teaser, a post. */
  readonly unit: Frame | undefined;
  /** Levels from its own frame up to that one. */
  readonly unitLevels: number;
}

/**
 * Reads a block for its features.
 * @param place Its place among the blocks of the page.
 * @param reason The clutter that a finder takes it for.
 */
export function readBlock(place: number, page: Surroundings, reason: Reason | undefined): ReadBlock {
  const block = page.list[place] as Block;
  const { frame, text } = block;
  const parent = frame.parent ?? frame;
  const grand = parent.parent ?? parent;
  const start = text.slice(0, BEGINNING_CHARS);
  const words = text.split(' ');
  let unit = frame.parent;
  let unitLevels = 1;
  for (; unit && !page.units.has(unit); unit = unit.parent) unitLevels++;
  return {
    block,
    place,
    reason,
    chars: block.size,
    words,
    wordCount: words.length + (block.size - text.length) / WIDE_PER_WORD,
    short: text.length <= MAX_SHORT_CHARS ? text : '',
    start,
    smallStart: start.toLowerCase(),
    parent,
    grand,
    great: grand.parent ?? grand,
    alike: page.alike.get(page.signatures[place] ?? ''),
    isInProse: isInside(frame, page.proseFrame),
    unit,
    unitLevels,
  };
}
