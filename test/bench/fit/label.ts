import type { Gold } from '../gold-page.ts';

/** The known answer for a block, and its weight in the fit. */
export interface Label {
  readonly isArticle: boolean;
  /** 0 for a block of which nothing is known; all blocks of a page weigh about 100 together. */
  readonly weight: number;
}

/** Length in words of the runs by which a block is looked up in the article. */
const RUN_LENGTH = 4;

/** Weight of a passage, on pages whose gold is passages. */
const PASSAGE_WEIGHT = 2.5;

/** Fewest words that an article is taken to have, so that a block of a few words never has all the weight of a page. */
const MIN_ARTICLE_WORDS = 50;

/**
 * Labels the blocks of a page by its gold.
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
  return { isArticle: right > 0, weight: PASSAGE_WEIGHT * (right + wrong) };
}

function labelsByText(texts: readonly string[], gold: string): Label[] {
  const words = wordsOf(gold);
  const runs = new Set(runsOf(words));
  const lines = new Set(gold.split('\n').map((line) => wordsOf(line).join(' ')));
  const whole = ` ${words.join(' ')} `;
  const all = Math.max(MIN_ARTICLE_WORDS, words.length);
  const known: (boolean | undefined)[] = [];
  const counts: number[] = [];
  for (const text of texts) {
    const own = wordsOf(text);
    counts.push(own.length);
    known.push(isInArticle(own, runs, lines, whole));
  }
  return counts.map((count, place): Label => {
    const isArticle = known[place] ?? isBetweenArticle(known, place, count);
    return {
      isArticle: isArticle ?? false,
      weight: isArticle === undefined || count === 0 ? 0 : Math.min(1, count / all) * 100,
    };
  });
}

/** Tells whether a block is in the article. @returns Undefined for a few words of it, which may be elsewhere on the page too. */
function isInArticle(
  words: readonly string[],
  runs: ReadonlySet<string>,
  lines: ReadonlySet<string>,
  whole: string,
): boolean | undefined {
  if (words.length >= RUN_LENGTH) {
    const own = runsOf(words);
    return own.filter((run) => runs.has(run)).length >= own.length / 2;
  }
  // Signs alone tell nothing, neither of themselves nor of the blocks beside them.
  if (words.length === 0) return undefined;
  const text = words.join(' ');
  if (lines.has(text)) return true;
  return whole.includes(` ${text} `) ? undefined : false;
}

/** Tells whether the blocks around a few words are in the article. @returns Undefined if that leaves it open. */
function isBetweenArticle(known: readonly (boolean | undefined)[], place: number, count: number): boolean | undefined {
  const before = known.slice(0, place).findLast((answer) => answer !== undefined) ?? false;
  const after = known.slice(place + 1).find((answer) => answer !== undefined) ?? false;
  if (before === after) return before;
  return count >= 2 ? true : undefined;
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN_LENGTH - 1).map((_, start) => words.slice(start, start + RUN_LENGTH).join(' '));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
