/**
 * Shortest word that is also found by a longer one that begins with it, in characters. Set by hand: shorter ones begin
 * words of another meaning.
 */
const MIN_STEM_CHARS = 5;

/** Longest ending that such a longer word may have, in characters. Set by hand: plurals and other forms of a word. */
const MAX_ENDING_CHARS = 3;

/** Splits what was written into a search field into its words, in the form in which they are compared. */
export function wordsIn(written: string): string[] {
  return plain(written).split(/\s+/).filter(Boolean);
}

/**
 * Tells whether words are found in others: each is a part of them, or a longer form of one of them ("margins" of
 * "margin").
 * @param words Words of a part of the page, in any form; none are never found.
 * @param wanted Words of the search, as `wordsIn` gives them.
 */
export function isFoundIn(words: string, wanted: readonly string[]): boolean {
  const there = plain(words);
  if (there === '') return false;
  const stems = there.split(/[^\p{L}\p{N}]+/u).filter(({ length }) => length >= MIN_STEM_CHARS);
  const isForm = (word: string) =>
    stems.some((stem) => word.startsWith(stem) && word.length - stem.length <= MAX_ENDING_CHARS);
  return wanted.every((word) => there.includes(word) || isForm(word));
}

/** Letters whose sign is part of them, which Unicode does not take apart, as they are written on other keyboards. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ı: 'i', ø: 'o', ß: 'ss' };

/**
 * Rids words of accents, capitals, the soft hyphens of long names and the joiners of Persian and Indian scripts, so that each
 * way of writing a word finds it.
 */
function plain(words: string): string {
  return words
    .toLocaleLowerCase()
    .normalize('NFD')
    .replace(/[\p{Mn}\u00ad\u200c\u200d]/gu, '')
    .replace(/[đłıøß]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}
