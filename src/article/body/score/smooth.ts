import type { Frame } from './blocks.ts';
import { lengthOf, type ScoredBlock } from './score-text.ts';

/** Elements whose lines stay or go together where they stand between lines of the article; so do quoted posts. */
const WHOLE = new Set(['TABLE', 'DL', 'PRE']);

/** Elements that stay whole where most of them stays. */
const UNITS = new Set([...WHOLE, 'UL', 'OL', 'BLOCKQUOTE']);

/** Share of a unit's text that must be worth keeping, so that the rest is kept with it. */
const MOST = 0.5;

/** A line of the article this many lines before and after stands beside a table. */
const NEAR = 3;

/** Longest line, in characters, that is kept for standing between lines of the article, and most such lines together. */
const LINE = 120;
const LINES = 2;

/**
 * Make a selection whole: tables, lists and quotations are not torn, and a short line without links between two lines
 * of the article is a line of the article.
 * @param blocks All blocks, in the order of the page.
 * @param kept Those that are worth keeping.
 * @param least Log odds below which nothing is kept for what stands around it.
 * @returns The blocks to keep, in order.
 */
export function smooth(blocks: readonly ScoredBlock[], kept: readonly ScoredBlock[], least: number): ScoredBlock[] {
  const chosen = new Set(kept);
  keepWhole(blocks, chosen, least);
  fillGaps(blocks, chosen, least);
  return blocks.filter((block) => chosen.has(block));
}

function keepWhole(blocks: readonly ScoredBlock[], chosen: Set<ScoredBlock>, least: number): void {
  for (const [{ element }, members] of unitsOf(blocks)) {
    const own = members.map((place) => blocks[place] as ScoredBlock);
    const length = lengthOf(own);
    const isMost = lengthOf(own.filter((block) => chosen.has(block))) >= length * MOST;
    const isWhole = WHOLE.has(element.tagName) || element.querySelector('iframe[data-embed]') !== null;
    const stands = isWhole && isBetween(blocks, chosen, members);
    const score = own.reduce((sum, block) => sum + block.score * block.text.length, 0) / length;
    if (!isMost && !(stands && score > least)) continue;
    for (const block of own) if (!block.reason) chosen.add(block);
  }
}

/** The places of all lines of each table, list and quotation. */
function unitsOf(blocks: readonly ScoredBlock[]): Map<Frame, number[]> {
  const units = new Map<Frame, number[]>();
  for (const [place, { frame }] of blocks.entries()) {
    const unit = unitAround(frame);
    const members = unit && units.get(unit);
    if (members) members.push(place);
    else if (unit) units.set(unit, [place]);
  }
  return units;
}

function isBetween(
  blocks: readonly ScoredBlock[],
  chosen: ReadonlySet<ScoredBlock>,
  members: readonly number[],
): boolean {
  const [first = 0, last = 0] = [members[0], members.at(-1)];
  const holdsArticle = (start: number, end: number): boolean =>
    blocks.slice(Math.max(0, start), end).some((block) => chosen.has(block));
  return holdsArticle(first - NEAR, first) && holdsArticle(last + 1, last + 1 + NEAR);
}

/** The nearest table, list or quotation around a text. */
function unitAround(frame: Frame): Frame | undefined {
  let holder: Frame | undefined = frame;
  while (holder && !UNITS.has(holder.element.tagName)) holder = holder.parent;
  return holder;
}

function fillGaps(blocks: readonly ScoredBlock[], chosen: Set<ScoredBlock>, least: number): void {
  const texts = blocks.filter(({ isCaption }) => !isCaption);
  let gap: ScoredBlock[] = [];
  let isAfterText = false;
  for (const block of texts) {
    if (chosen.has(block)) {
      if (isAfterText && gap.length <= LINES && block.score > least) for (const line of gap) chosen.add(line);
      gap = [];
      isAfterText = true;
    } else if (block.text.length <= LINE && block.linkText === 0 && !block.reason && block.score > least)
      gap.push(block);
    else isAfterText = false;
  }
}
