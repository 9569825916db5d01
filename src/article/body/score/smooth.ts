import { groupBy } from '../../../shared/group-by.ts';
import { firstIn } from '../../page/elements-in.ts';
import { isProse } from '../../page/measure.ts';
import { isAfter } from '../../page/order.ts';
import { headsPart, isAnnounced } from './announced.ts';
import type { Frame } from './blocks.ts';
import { keepHeadings, keepLastTexts } from './keep-headings.ts';
import { keepParagraphs } from './keep-paragraphs.ts';
import { keepWorks } from './keep-works.ts';
import { lengthOf, type ScoredBlock } from './score-text.ts';

/** Elements whose lines stay or go together where they are between lines of the article; so do quoted posts. */
const WHOLE = new Set(['TABLE', 'DL', 'PRE']);

/** Elements that stay whole where most of them stays. */
const UNITS = new Set([...WHOLE, 'UL', 'OL', 'BLOCKQUOTE']);

/** Share of a unit's text that must be worth keeping, so that the rest is kept with it: a half. */
const MIN_KEPT_SHARE = 0.5;

/** Blocks before and after a unit among which one must be kept, so that the unit is between lines of the article. */
const MAX_BLOCKS_BESIDE = 3;

/** Longest line, in characters, that is kept for being between lines of the article. Set by hand. */
const MAX_GAP_CHARS = 120;

/** Most such lines in a row: more of them may be a box between two paragraphs. Set by hand. */
const MAX_GAP_BLOCKS = 2;

/** Most blocks between the first sentences and the first kept paragraph: a box or two. Set by hand. */
const MAX_BLOCKS_TO_LEAD = 6;

/** Shortest sentence that is the lead, in characters. Set by hand: below it are notices. */
const MIN_LEAD_CHARS = 40;

/** Loss in log odds that is allowed to a lead. Set by hand. */
const LEAD_SLACK = 1.5;

/** The same for a sentence of half that length. Set by hand. */
const SHORT_LEAD_SLACK = 0.5;

/** The same for a list or table that the text announces. Set by hand. */
const ANNOUNCED_SLACK = 3;

/**
 * Fewest paragraphs in a row that are the rest of a text whose other paragraphs are kept. Set by hand: what sites put
 * under their articles has fewer.
 */
const MIN_TORN_BLOCKS = 20;

/** Fewest paragraphs of a text so long that none of them is left out for its score. Set by hand: few articles have more. */
const MIN_LONG_BLOCKS = 200;

/**
 * Makes a selection whole: tables, lists and quotations are not torn, nor are rows of paragraphs, and a short line
 * without links between two lines of the article is a line of the article.
 * @param blocks All blocks, in the order of the page.
 * @param kept Those that are worth keeping.
 * @param minScore Log odds below which nothing is kept for what is around it.
 * @returns The blocks to keep, in order.
 */
export function smooth(blocks: readonly ScoredBlock[], kept: readonly ScoredBlock[], minScore: number): ScoredBlock[] {
  const chosen = new Set(kept);
  keepLead(blocks, chosen, minScore);
  keepRows(blocks, chosen);
  keepParagraphs(blocks, chosen, minScore);
  keepHeadings(blocks, chosen, minScore);
  keepWorks(blocks, chosen);
  // Twice: a table follows its heading.
  fillGaps(blocks, chosen, minScore);
  keepWhole(blocks, chosen, minScore);
  fillGaps(blocks, chosen, minScore);
  keepLastTexts(blocks, chosen, minScore);
  return blocks.filter((block) => chosen.has(block));
}

/**
 * Keeps sentences between the main title and the first kept paragraph: a short one stands alone where an advertisement
 * or a box follows it.
 */
function keepLead(blocks: readonly ScoredBlock[], chosen: Set<ScoredBlock>, minScore: number): void {
  const first = blocks.findIndex((block) => chosen.has(block) && isText(block));
  const title = blocks.slice(0, Math.max(0, first)).findLastIndex(({ frame }) => frame.element.tagName === 'H1');
  const heading = blocks[title]?.frame.element;
  let scope = heading && blocks[first]?.frame.element.closest(STORIES);
  while (scope && !scope.contains(heading as Element)) scope = scope.parentElement?.closest(STORIES);
  for (const block of scope ? blocks.slice(Math.max(title + 1, first - MAX_BLOCKS_TO_LEAD), first) : []) {
    if (
      block.frame.element.tagName === 'P' &&
      block.size >= (block.score > Math.min(minScore, 0) - SHORT_LEAD_SLACK ? MIN_LEAD_CHARS / 2 : MIN_LEAD_CHARS) &&
      isSentence(block) &&
      isText(block) &&
      block.score > Math.min(minScore, 0) - LEAD_SLACK &&
      scope?.contains(block.frame.element)
    )
      chosen.add(block);
  }
}

/** Tells whether a text ends as a sentence does. */
function isSentence({ text }: ScoredBlock): boolean {
  return /[.!?…。！？।]["'”’»」]?$/.test(text);
}

/** Selects elements that are marked as holding a text with its title. */
const STORIES = 'article, main, [role=main], body';

/** Tells whether a block is text that no finder knows for clutter. */
function isText({ reason, isCaption, linkText, size }: ScoredBlock): boolean {
  return !reason && !isCaption && linkText < size / 2;
}

/**
 * Keeps what is missing of units: of any where most is kept, of whole ones also where they are between lines that are.
 */
function keepWhole(blocks: readonly ScoredBlock[], chosen: Set<ScoredBlock>, minScore: number): void {
  for (const [{ element }, members] of unitsOf(blocks)) {
    const own = members.map((place) => blocks[place] as ScoredBlock);
    const length = lengthOf(own);
    const isMost = lengthOf(own.filter((block) => chosen.has(block))) >= length * MIN_KEPT_SHARE;
    const isWhole = WHOLE.has(element.tagName) || firstIn(element, 'iframe[data-embed]') !== null;
    // A table of which the head is kept goes on below it.
    const isInText = isWhole && (chosen.has(own[0] as ScoredBlock) || isBetween(blocks, chosen, members));
    const score = own.reduce((sum, block) => sum + block.score * block.size, 0) / length;
    const [first = 0] = members;
    const [before, above] = [blocks[first - 1], blocks[first - 2]];
    const isHeaded = element.tagName === 'TABLE' && headsPart(before, above, chosen, minScore);
    const isNamed =
      (isHeaded || chosen.has(before as ScoredBlock)) &&
      isAnnounced(element, own, before, () =>
        hasChosen(element.nextElementSibling, blocks, (members.at(-1) ?? 0) + 1, chosen),
      );
    if (!isMost && !(isInText && score > minScore) && !(isNamed && score > minScore - ANNOUNCED_SLACK)) continue;
    for (const block of isHeaded ? [before as ScoredBlock, ...own] : own) if (!block.reason) chosen.add(block);
  }
}

/**
 * Keeps the rest of long texts: paragraphs alike, side by side in one element with others that are kept. Each of many
 * hundreds has so small a share of the page that it says little to the model.
 */
function keepRows(blocks: readonly ScoredBlock[], chosen: Set<ScoredBlock>): void {
  const prose = blocks.filter(
    ({ size, linkText, reason, isCaption }) => !reason && !isCaption && isProse(size, linkText),
  );
  for (const siblings of groupBy(prose, ({ frame }) => frame.parent).values()) {
    for (const row of groupBy(siblings, ({ frame }) => frame.name).values()) {
      let torn: ScoredBlock[] = [];
      const isKept = row.some((block) => chosen.has(block));
      for (const block of isKept ? [...row, undefined] : []) {
        if (block && !chosen.has(block)) torn.push(block);
        else {
          if (torn.length >= (row.length < MIN_LONG_BLOCKS ? MIN_TORN_BLOCKS : 1))
            for (const each of torn) chosen.add(each);
          torn = [];
        }
      }
    }
  }
}

/**
 * Tells whether an element holds a line that is kept.
 * @param first Place of a line that none in the element stands before: others are not looked at, in a page of many lists.
 */
function hasChosen(
  element: Element | null,
  blocks: readonly ScoredBlock[],
  first: number,
  chosen: ReadonlySet<ScoredBlock>,
): boolean {
  for (let place = first; element && place < blocks.length; place++) {
    const block = blocks[place] as ScoredBlock;
    const line = block.frame.element;
    if (element.contains(line)) {
      if (chosen.has(block)) return true;
    } else if (isAfter(line, element)) return false;
  }
  return false;
}

/** Groups the places of all lines by the table, list or quotation that they are in. */
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
  return holdsArticle(first - MAX_BLOCKS_BESIDE, first) && holdsArticle(last + 1, last + 1 + MAX_BLOCKS_BESIDE);
}

/** Finds the nearest table, list or quotation around a text. */
function unitAround(frame: Frame): Frame | undefined {
  let outer: Frame | undefined = frame;
  while (outer && !UNITS.has(outer.element.tagName)) outer = outer.parent;
  return outer;
}

/** Keeps short lines without links between two lines that are kept. */
function fillGaps(blocks: readonly ScoredBlock[], chosen: Set<ScoredBlock>, minScore: number): void {
  const texts = blocks.filter(({ isCaption }) => !isCaption);
  let gap: ScoredBlock[] = [];
  let isAfterText = false;
  for (const block of texts) {
    if (chosen.has(block)) {
      if (isAfterText && gap.length <= MAX_GAP_BLOCKS && block.score > minScore)
        for (const line of gap) chosen.add(line);
      gap = [];
      isAfterText = true;
    } else if (block.text.length <= MAX_GAP_CHARS && block.linkText === 0 && !block.reason && block.score > minScore)
      gap.push(block);
    else isAfterText = false;
  }
}
