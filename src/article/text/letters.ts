/*
 * Parts of character classes of regular expressions, for code that runs once on each page. `\p{L}` is exact, but each
 * expression that has it takes up to several milliseconds at its first use; these ranges, which also contain a few rare
 * signs and marks, take next to none.
 */

/** Letters of all scripts in use today, with the marks of Arabic and of the scripts of India and South-East Asia. */
export const LETTERS =
  'A-Za-zªµºÀ-ÖØ-öø-\u02c1\u0370-\u037d\u0386\u0388-\u0481\u048a-\u0556\u0560-\u0588\u05d0-\u05f2\u0620-\u065f' +
  '\u066e-\u06d3\u06d5-\u06ef\u06fa-\u07ef\u0800-\u0963\u0971-\u0df6\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u1fbc' +
  '\u1fc2-\u1ffc\u2c00-\u2de0\u3005-\u3007\u3041-\u30fa\u30fc-\u318e\u31a0-\u31ff\u3400-\u9fff\ua000-\ud7ff' +
  '\uf900-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc';

/** Digits of scripts in use today, and numbers of one character ("½"). */
export const DIGITS =
  '0-9²³¹¼-¾\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249b\uff10-\uff19';

/** Capitals of Latin, Greek and Cyrillic, with the small letters that Unicode puts between the accented Latin ones. */
export const CAPITALS = 'A-ZÀ-ÖØ-ÞĀ-ŽΆ-ΫЀ-Я';

const LETTER = new RegExp(`[${LETTERS}]`);
const LETTER_OR_DIGIT = new RegExp(`[${LETTERS}${DIGITS}]`);
const WORDS = new RegExp(`[${LETTERS}${DIGITS}]+`, 'g');

/** Tells whether a text has a letter in it. */
export function hasLetter(text: string): boolean {
  return LETTER.test(text);
}

/** Tells whether a text has a letter or a digit in it. */
export function hasLetterOrDigit(text: string): boolean {
  return LETTER_OR_DIGIT.test(text);
}

/** Lists the runs of letters and digits in a text, in order. */
export function wordsIn(text: string): string[] {
  return text.match(WORDS) ?? [];
}

/** Tells whether a character is a letter and not a small one; every letter of a script without capitals is. */
export function isCapital(character: string): boolean {
  return hasLetter(character) && character === character.toUpperCase();
}
