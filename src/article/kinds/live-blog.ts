import type { ScoreAdjuster, ScoredBlock } from '../body/score/score-text.ts';
import type { Draft } from '../draft/draft.ts';
import { isThing, listOf, readJsonLd, stringIn } from '../facts/sources/json-ld.ts';
import { rawText } from '../page/raw-text.ts';
import { fold } from '../text/words.ts';
import { nearest } from '../tree/nearest.ts';
import { isEntryTime } from './entry-times.ts';
import { type Entry, findEntries } from './find-entries.ts';
import { liveEntries, START_CHARS } from './listed-entries.ts';

/** Log odds of what an entry of a live blog says. */
const CERTAIN = 6;

/** Shortest text of an entry, in characters, that is no button of it. Set by hand. */
const MIN_SAYING_CHARS = 25;

/** Least share of the text of a whole page in entries, where the page does not call itself a live blog. Set by hand. */
const MIN_PAGE_SHARE = 0.2;

/**
 * Keep the entries of a live blog, each with its heading and its time: those that the page's data lists, and those that
 * the page shows.
 * @param isClaimed True if the page calls itself a live blog; if it does not, times are kept of entries that are likely.
 * @returns What makes the entries certain; undefined if there are none.
 */
export function entryScores(draft: Draft, isClaimed: boolean): ScoreAdjuster | undefined {
  return isClaimed ? claimedScores(draft) : timeScores(findEntries(draft.root, false, MIN_PAGE_SHARE).flat());
}

function timeScores(entries: readonly Entry[]): ScoreAdjuster | undefined {
  if (entries.length === 0) return undefined;
  return (blocks) => {
    const likely = new Set(blocks.filter(({ score }) => score > 0));
    for (const { nodes, time } of entries) {
      const own = blocks.filter(({ frame }) => nodes.some((node) => node.contains(frame.element)));
      if (!own.some((block) => likely.has(block))) continue;
      for (const block of own) if (isOfLine(block, time.line)) block.score = Math.max(block.score, CERTAIN);
    }
  };
}

const isOfLine = ({ texts }: ScoredBlock, line: Element): boolean => texts.some((text) => line.contains(text));

function claimedScores(draft: Draft): ScoreAdjuster | undefined {
  const updates = readJsonLd(draft.document)
    .things.flatMap((thing) => listOf(thing['liveBlogUpdate']))
    .filter(isThing);
  const lists = liveEntries(draft, true, 0);
  if (updates.length === 0 && lists.length === 0) return undefined;
  const lines = new Set(updates.map(({ headline }) => fold(stringIn(headline))));
  const text = updates.map(({ articleBody }) => fold(stringIn(articleBody))).join('\n');
  return (blocks) => {
    const entries = new Set<ScoredBlock>();
    for (const block of blocks) {
      const line = fold(block.text);
      if (lines.has(line) || (line.length >= START_CHARS && text.includes(line.slice(0, START_CHARS))))
        entries.add(block);
    }
    for (const [place, block] of blocks.entries()) {
      const isNext = [1, 2].some((step) => hasAny(entries, blocks[place + step], blocks[place - step]));
      if (entries.has(block) || (isNext && isEntryTime(block.text))) block.score = Math.max(block.score, CERTAIN);
    }
    const shown = new Set((mainList(lists, entries) ?? []).flatMap(({ nodes }) => nodes));
    for (const block of blocks) {
      const isIn = nearest(block.frame.element, shown) !== undefined;
      if (isIn && saysSomething(block)) block.score = Math.max(block.score, CERTAIN);
    }
  };
}

/** Finds the entries that the page's data lists; without such data, those that say most. */
function mainList(
  lists: readonly (readonly Entry[])[],
  listed: ReadonlySet<ScoredBlock>,
): readonly Entry[] | undefined {
  if (listed.size === 0) return [...lists].sort((one, other) => sizeOf(other) - sizeOf(one))[0];
  return lists
    .filter((entries) => {
      const nodes = new Set(entries.flatMap((entry) => entry.nodes));
      return [...listed].some(({ frame }) => nearest(frame.element, nodes));
    })
    .flat();
}

const sizeOf = (entries: readonly Entry[]): number =>
  entries.flatMap(({ nodes }) => nodes).reduce((sum, node) => sum + rawText(node).length, 0);

function hasAny(entries: ReadonlySet<ScoredBlock>, ...blocks: readonly (ScoredBlock | undefined)[]): boolean {
  return blocks.some((block) => block && entries.has(block));
}

/** Tells a line of an entry from a button in it. */
function saysSomething({ text, size, linkText, frame }: ScoredBlock): boolean {
  const isText = text.length >= MIN_SAYING_CHARS && linkText < size / 2;
  return isText || /^H[2-6]$/.test(frame.element.tagName) || isEntryTime(text);
}
