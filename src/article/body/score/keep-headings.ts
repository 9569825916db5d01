import { groupBy } from '../../../shared/group-by.ts';
import { labelKind } from '../../clutter/labels.ts';
import type { Frame } from './blocks.ts';
import type { ScoredBlock } from './score-text.ts';
import { isInside } from './surroundings.ts';

/** Class names of the title of a note, tip or warning. */
const NOTE_TITLE = /(?:admonition|callout|alert|note)\S*-(?:title|heading)/i;

/** Loss in log odds that is allowed to a heading of kept text. Set by hand. */
const HEADING_SLACK = 1.5;

/** Fewest headings of a row. Set by hand. */
const MIN_HEADINGS = 2;

/** Fewest headings with a text each, of which the last is kept for the others. Set by hand. */
const MIN_TEXTS = 3;

/** Blocks after a heading among which its text stands. */
const MAX_BLOCKS_TO_TEXT = 3;

/**
 * Keeps headings of kept text: those of a row of headings alike, of which one is kept or all head kept text, and those of
 * notes. The links in them lead on to what the section speaks of.
 * @param blocks All blocks, in the order of the page.
 * @param chosen Those to keep; headings are added.
 * @param minScore Log odds below which nothing is kept for what is around it.
 */
export function keepHeadings(blocks: readonly ScoredBlock[], chosen: Set<ScoredBlock>, minScore: number): void {
  for (const [place, block] of blocks.entries())
    if (isTitle(block.frame) && !block.reason && headsText(blocks, place, chosen)) chosen.add(block);
  for (const row of rowsOf(blocks)) {
    const missing = row.filter((place) => !chosen.has(blocks[place] as ScoredBlock));
    const heads = missing.filter((place) => headsText(blocks, place, chosen));
    if (heads.length < missing.length || row.length < MIN_HEADINGS) continue;
    for (const place of heads)
      if ((blocks[place] as ScoredBlock).score > minScore - HEADING_SLACK) chosen.add(blocks[place] as ScoredBlock);
  }
}

/** Tells whether a heading is the title of a note, or of a text that a press opens. */
const isTitle = ({ name, element }: Frame): boolean => NOTE_TITLE.test(name) || element.closest('summary') !== null;

/** Keeps the one text under a row of headings that is not kept, if it is like those of all the others. */
export function keepLastTexts(blocks: readonly ScoredBlock[], chosen: Set<ScoredBlock>, minScore: number): void {
  for (const row of rowsOf(blocks)) {
    const texts = row.flatMap((place) => blocks[place + 1] ?? []);
    const [torn, ...others] = row.length < MIN_TEXTS ? [] : texts.filter((text) => !chosen.has(text));
    if (!torn || others.length > 0 || torn.reason || torn.linkText > 0 || torn.score <= minScore - HEADING_SLACK)
      continue;
    if (texts.every((text) => text.frame.name === torn.frame.name)) chosen.add(torn);
  }
}

/** Groups the places of headings by the rows in which they are alike. */
function rowsOf(blocks: readonly ScoredBlock[]): Iterable<number[]> {
  const headings = blocks.flatMap((block, place) =>
    /^H[2-6]$/.test(block.frame.element.tagName) && !block.reason && !labelKind(block.text) ? place : [],
  );
  return groupBy(headings, (place) => rowOf((blocks[place] as ScoredBlock).frame)).values();
}

/** The largest box that says no more than a heading. */
function boxOf(frame: Frame): Frame {
  let box = frame;
  while (box.parent && box.parent.text === frame.text) box = box.parent;
  return box;
}

/** Names a row of headings: they are alike, in boxes of any names side by side. */
function rowOf(frame: Frame): string {
  const { name } = frame;
  const { parent } = boxOf(frame);
  return `${name}<${parent?.element.tagName}<${parent?.parent?.name}`;
}

/** Tells whether the first text after a heading, other than a heading or a caption, is kept. */
function headsText(blocks: readonly ScoredBlock[], heading: number, chosen: ReadonlySet<ScoredBlock>): boolean {
  const { parent } = boxOf((blocks[heading] as ScoredBlock).frame);
  const next = blocks
    .slice(heading + 1, heading + 1 + MAX_BLOCKS_TO_TEXT)
    .find(({ frame, isCaption }) => !isCaption && !/^H\d$/.test(frame.element.tagName));
  return next !== undefined && chosen.has(next) && parent !== undefined && isInside(next.frame, parent);
}
