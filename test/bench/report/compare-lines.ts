/** A piece of a line: either the other text has it too, or not. */
export interface Part {
  readonly text: string;
  readonly isAlike: boolean;
}

/** The pieces of a line, in order; joined they are the line. */
export type Line = readonly Part[];

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Fewest words in a row that are shown as a difference: single ones are mostly the same word elsewhere. */
const FEWEST = 2;

/**
 * Tells which words of a text do not stand in another: two words that follow each other count as known as often as the
 * other text has them side by side. Linear in the lengths of both.
 * @returns The lines of the text that are not empty.
 */
export function compareLines(text: string, other: string): Line[] {
  const words = wordsWithPlaces(text);
  const isKnown = knownWords(words, pairsOf(wordsWithPlaces(other)));
  let next = 0;
  return lineBounds(text).flatMap(([start, end]) => {
    const first = next;
    while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= end) next++;
    const line = partsOf(text.slice(start, end), start, words.slice(first, next), smooth(isKnown.slice(first, next)));
    return line.length === 0 ? [] : [line];
  });
}

/** Whether nothing in a line differs. */
export const isAlike = (line: Line): boolean => line.every((part) => part.isAlike);

function wordsWithPlaces(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}_]+/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function lineBounds(text: string): [number, number][] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => [index, index + line.length]);
}

/** How often each two words follow each other. A text of one word is a pair with nothing. */
function pairsOf(words: readonly Word[]): Map<string, number> {
  const pairs = new Map<string, number>();
  const last = Math.max(1, words.length - 1);
  for (let index = 0; index < last; index++) {
    const pair = pairAt(words, index);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const pairAt = (words: readonly Word[], index: number): string =>
  `${words[index]?.text ?? ''} ${words[index + 1]?.text ?? ''}`;

/** Of each word, whether it stands in a known pair. Uses up the pairs. */
function knownWords(words: readonly Word[], pairs: Map<string, number>): boolean[] {
  const isKnownPair = words.map((_, index) => {
    const pair = pairAt(words, index);
    const left = pairs.get(pair) ?? 0;
    pairs.set(pair, left - 1);
    return left > 0;
  });
  return words.map((_, index) => (isKnownPair[index] || isKnownPair[index - 1]) ?? false);
}

/** Takes words as known that differ in too short a run, unless they are the whole line. */
function smooth(isKnown: readonly boolean[]): boolean[] {
  const smoothed = [...isKnown];
  for (let start = 0; start < isKnown.length; ) {
    let end = start;
    while (end < isKnown.length && !isKnown[end]) end++;
    if (end - start < Math.min(FEWEST, isKnown.length)) smoothed.fill(true, start, end);
    start = end + 1;
  }
  return smoothed;
}

function partsOf(line: string, offset: number, words: readonly Word[], isKnown: readonly boolean[]): Line {
  const parts: Part[] = [];
  let start = 0;
  for (let index = 0; index < words.length; index++) {
    if (isKnown[index] === isKnown[index + 1]) continue;
    const end = index === words.length - 1 ? line.length : (words[index]?.end ?? offset) - offset;
    parts.push({ text: line.slice(start, end), isAlike: isKnown[index] ?? true });
    start = end;
  }
  return parts;
}
