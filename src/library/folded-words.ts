/** Signs that are written over or beside letters and that nobody types when they search: accents, points, vowels. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]+/g;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Longest word that is searched for, in UTF-16 code units: longer ones are addresses and numbers. Set by hand. */
const MAX_WORD = 40;

/** Letters that have no form of two signs, and what is typed for them: without their key, or in another spelling. */
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ı: 'i', ς: 'σ' },
  // Arabic and Persian write and code these in two ways each.
  ...{ ك: 'ک', ى: 'ی', ي: 'ی', ة: 'ه' },
};
const OTHER_LETTER = new RegExp(`[${Object.keys(OTHER_LETTERS).join('')}]`, 'g');

/** Number of the way in which words are folded; those that were stored by another are read anew. */
export const FOLDING = 2;

/** Makes words comparable: case, accents and forms of letters do not matter. */
export function folded(text: string): string {
  // Most texts need nothing else, and normal forms take time.
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase();
  return plain.replace(OTHER_LETTER, (letter) => OTHER_LETTERS[letter] ?? letter);
}

let segmenter: Intl.Segmenter | undefined;

/**
 * Lists the words of a text as they are searched for: folded, and in scripts without spaces as the browser parts them.
 * @returns In the order of the text; a word comes as often as it is there.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of folded(text).matchAll(WORD)) {
    if (!UNSPACED.test(word)) words.push(word.slice(0, MAX_WORD));
    else {
      segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
      for (const { segment, isWordLike } of segmenter.segment(word)) if (isWordLike) words.push(segment);
    }
  }
  return words;
}
