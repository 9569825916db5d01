import type { Gold } from '../gold-page.ts';

/** What is known of a block: whether it belongs to the article, and how much that counts. */
export interface Label {
  readonly isArticle: boolean;
  /** 0 for a block of which nothing is known; all blocks of a page count about 100 together. */
  readonly weight: number;
}

/** Words that must follow one another in the article for a block to be found there. */
const RUN = 4;

/** What a marked passage counts, where a page is marked by passages. */
const PASSAGE = 2.5;

/** A page's article counts as at least this many words, so that a handful of words is not everything. */
const FEWEST_WORDS = 50;

/**
 * Which blocks of a page belong to its article.
 * @param texts The blocks of the page, in order.
 * @param gold The article's text, or passages that must and must not stand in it.
 */
export function labelsOf(texts: readonly string[], gold: Gold): Label[] {
  if (gold.text) return labelsByText(texts, gold.text);
  return texts.map((text) => labelByPassages(text, gold.with ?? [], gold.without ?? []));
}

function labelByPassages(text: string, wanted: readonly string[], unwanted: readonly string[]): Label {
  const count = (passages: readonly string[]): number =>
    passages.filter((passage) => text.includes(folded(passage))).length;
  const [right, wrong] = [count(wanted), count(unwanted)];
  // A block with passages of both kinds cannot be kept or left out in part.
  if (right > 0 === wrong > 0) return { isArticle: false, weight: 0 };
  return { isArticle: right > 0, weight: PASSAGE * (right + wrong) };
}

function labelsByText(texts: readonly string[], gold: string): Label[] {
  const words = wordsOf(gold);
  const runs = new Set(runsOf(words));
  const lines = new Set(gold.split('\n').map((line) => wordsOf(line).join(' ')));
  const whole = ` ${words.join(' ')} `;
  const all = Math.max(FEWEST_WORDS, words.length);
  const sure: (boolean | undefined)[] = [];
  const counts: number[] = [];
  for (const text of texts) {
    const own = wordsOf(text);
    counts.push(own.length);
    sure.push(isKnown(own, runs, lines, whole));
  }
  return counts.map((count, place): Label => {
    const isArticle = sure[place] ?? byNeighbours(sure, place, count);
    return {
      isArticle: isArticle ?? false,
      weight: isArticle === undefined || count === 0 ? 0 : Math.min(1, count / all) * 100,
    };
  });
}

/** Undefined for a few words that stand somewhere in the article, but may stand elsewhere on the page too. */
function isKnown(
  words: readonly string[],
  runs: ReadonlySet<string>,
  lines: ReadonlySet<string>,
  whole: string,
): boolean | undefined {
  if (words.length >= RUN) {
    const own = runsOf(words);
    return own.filter((run) => runs.has(run)).length >= own.length / 2;
  }
  // Signs alone say nothing, of themselves or of what stands beside them.
  if (words.length === 0) return undefined;
  const text = words.join(' ');
  if (lines.has(text)) return true;
  return whole.includes(` ${text} `) ? undefined : false;
}

/** A few words belong to the article where the blocks around them do. */
function byNeighbours(sure: readonly (boolean | undefined)[], place: number, count: number): boolean | undefined {
  const before = sure.slice(0, place).findLast((known) => known !== undefined) ?? false;
  const after = sure.slice(place + 1).find((known) => known !== undefined) ?? false;
  if (before === after) return before;
  return count >= 2 ? true : undefined;
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
