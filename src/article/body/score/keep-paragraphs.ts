import { groupBy } from '../../../shared/group-by.ts';
import type { ScoredBlock } from './score-text.ts';

/** Shortest paragraph that is kept for those beside it, in characters. Set by hand: below it are labels and calls. */
const MIN_PARAGRAPH_CHARS = 60;

/** Shortest paragraph after the last kept one of an element that is kept, in characters. Set by hand: below it are notices. */
const MIN_LAST_CHARS = 200;

/** Largest share of links in it. Set by hand: above it, it leads to other stories. */
const MAX_LINK_SHARE = 0.3;

/** Log odds below which it is left out all the same where little else of the page is likelier. Set by hand. */
const MIN_PARAGRAPH_SCORE = -2;

/**
 * Keeps paragraphs between kept ones of the same element, and those at its ends where the text goes on beyond: the model reads
 * each by itself, and a text does not stop for one.
 * @param blocks All blocks, in the order of the page.
 * @param chosen Those to keep; paragraphs are added.
 * @param minScore Log odds below which nothing is kept for what is around it; paragraphs may have less.
 */
export function keepParagraphs(blocks: readonly ScoredBlock[], chosen: Set<ScoredBlock>, minScore: number): void {
  const least = Math.min(minScore, MIN_PARAGRAPH_SCORE);
  const isKept = (place: number): boolean => chosen.has(blocks[place] as ScoredBlock);
  for (const row of rowsOf(blocks)) {
    const first = row.find(isKept);
    if (first === undefined) continue;
    const last = row.findLast(isKept) as number;
    const goesOnBefore = isKept(placeBeside(blocks, row[0] as number, -1));
    const goesOnAfter = isKept(placeBeside(blocks, row.at(-1) as number, 1));
    for (const place of row) {
      const block = blocks[place] as ScoredBlock;
      const isBetween = (place > first || goesOnBefore) && (place < last || goesOnAfter);
      if (isBetween && block.score > least && isParagraph(block)) chosen.add(block);
    }
    for (const place of row.slice(row.indexOf(last) + 1)) {
      const block = blocks[place] as ScoredBlock;
      if (block.size < MIN_LAST_CHARS || block.score <= minScore || !isParagraph(block)) break;
      chosen.add(block);
    }
  }
}

/** Groups the places of paragraphs by the element that they are in. */
function rowsOf(blocks: readonly ScoredBlock[]): Iterable<number[]> {
  const places = blocks.map((_, place) => place);
  // Some paragraphs have been torn out of their elements by what stands in them, and are text of the element around.
  return groupBy(places, (place) => {
    const { frame } = blocks[place] as ScoredBlock;
    return frame.element.tagName === 'P' ? frame.parent : frame;
  }).values();
}

/** Finds the place of the next block before or after one that is neither a heading nor a caption. */
function placeBeside(blocks: readonly ScoredBlock[], place: number, step: -1 | 1): number {
  let next = place + step;
  while (blocks[next]?.isCaption || /^H\d$/.test(blocks[next]?.frame.element.tagName ?? '')) next += step;
  return next;
}

/** Tells whether a block is whole sentences that no finder knows for clutter. */
const isParagraph = ({ size, linkText, text, reason, isCaption }: ScoredBlock): boolean =>
  !reason &&
  !isCaption &&
  size >= MIN_PARAGRAPH_CHARS &&
  linkText <= size * MAX_LINK_SHARE &&
  /[.!?:…。！？।]["'”’»」)]*$/.test(text);
