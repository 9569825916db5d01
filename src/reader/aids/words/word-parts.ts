/** Stretch of a text: its first unit, and the one after its last. */
export type Stretch = readonly [from: number, to: number];

/** Marks a stretch of words in a text of some language. */
export type Divide = (word: string) => readonly Stretch[];

const WORDS = /[\p{L}\p{M}]+/gu;

/** Letters of scripts that set no spaces between words. */
const WITHOUT_SPACES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;

/** Share of a word that its beginning takes. Set by hand: enough to tell it from others that begin alike. */
const BEGINNING = 0.4;

/**
 * Mark parts of the words of a text.
 * @param text The text.
 * @param divide Gives the parts of one word.
 * @returns The parts of all words, in order.
 */
export function partsOfWords(text: string, divide: Divide): readonly Stretch[] {
  return [...text.matchAll(WORDS)].flatMap(({ 0: word, index }) =>
    WITHOUT_SPACES.test(word) ? [] : divide(word).map(([from, to]) => [index + from, index + to] as const),
  );
}

/** Marks the beginning of a word: whole letters, with all signs on them. */
export function beginningOf(word: string): readonly Stretch[] {
  const letters = word.match(/\P{M}\p{M}*/gu) ?? [word];
  const beginning = letters.slice(0, Math.ceil(letters.length * BEGINNING)).join('');
  return [[0, beginning.length]];
}

/**
 * Mark every second syllable of a word, so that each differs from those beside it.
 * @param syllables The syllables; together they are the word.
 */
export function everySecond(syllables: readonly string[]): readonly Stretch[] {
  let from = 0;
  return syllables.flatMap((syllable, at) => {
    const stretch = [from, from + syllable.length] as const;
    from += syllable.length;
    return at % 2 === 1 ? [stretch] : [];
  });
}
