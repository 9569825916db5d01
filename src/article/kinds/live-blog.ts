import type { ScoreAdjuster, ScoredBlock } from '../body/score/score-text.ts';
import type { Draft } from '../draft/draft.ts';
import { datesIn } from '../facts/dates/dates.ts';
import { isRelativeTime } from '../facts/dates/relative-time.ts';
import { isThing, listOf, readJsonLd, stringIn } from '../facts/sources/json-ld.ts';
import { fold } from '../text/words.ts';

/** Log odds of what an entry of a live blog says. */
const CERTAIN = 6;

/** Longest line, in characters, that says the time of an entry; set by hand: longer ones are sentences of the entry. */
const MAX_TIME_CHARS = 60;

/** Characters by which the text of an entry is found again in the page. */
const START_CHARS = 60;

/**
 * Keep the entries of a live blog, each with its heading and its time.
 * @returns What makes the entries certain; undefined if the page's data lists none.
 */
export function entryScores({ document }: Draft): ScoreAdjuster | undefined {
  const updates = readJsonLd(document)
    .things.flatMap((thing) => listOf(thing['liveBlogUpdate']))
    .filter(isThing);
  if (updates.length === 0) return undefined;
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
      if (entries.has(block) || (isNext && isEntryTime(block))) block.score = Math.max(block.score, CERTAIN);
    }
  };
}

function hasAny(entries: ReadonlySet<ScoredBlock>, ...blocks: readonly (ScoredBlock | undefined)[]): boolean {
  return blocks.some((block) => block && entries.has(block));
}

/** Tells whether a line says when an entry was written: there the hour alone is enough. */
function isEntryTime({ text }: ScoredBlock): boolean {
  if (text.length > MAX_TIME_CHARS) return false;
  return isRelativeTime(text) || /\b\d{1,2}[:.]\d\d\b/.test(text) || datesIn(text).length > 0;
}
