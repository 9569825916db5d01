import { rawText } from '../page/raw-text.ts';
import { DIGITS, LETTERS, wordsIn } from './letters.ts';
import { supportedLanguage } from './supported-language.ts';

/**
 * Reads the text of an element with its white space folded.
 * @returns Text without leading or trailing space; empty if there is none.
 */
export function textOf(element: Element | null | undefined): string {
  return foldSpace(rawText(element));
}

/** The length of the text in a node, in characters, its white space folded. */
export function textLength(node: Node): number {
  return foldSpace(rawText(node)).length;
}

/** White space and zero-width characters other than a single space: text that is folded already costs nothing. */
const UNEVEN_SPACE = /(?:[^\S ]|[\u200b\u2060\ufeff])[\s\u200b\u2060\ufeff]*| [\s\u200b\u2060\ufeff]+/g;

/** Folds white space of every kind and zero-width characters to single spaces, and trims the ends. */
export function foldSpace(text: string): string {
  return text.replaceAll('\u00ad', '').replace(UNEVEN_SPACE, ' ').trim();
}

/** Text of ASCII alone that neither begins nor ends with anything that folding cuts off. */
const PLAIN = /^[a-z0-9](?:[ -_a-~]*[a-z0-9!?)])?$/i;

const SIGNS_AROUND = new RegExp(`^[^${LETTERS}${DIGITS}]+|[^${LETTERS}${DIGITS}!?)]+$`, 'g');

/**
 * Makes a text comparable: case, shapes of apostrophes and dashes, Unicode form and signs at the ends do not matter.
 * "Don’t Miss:" and "DON'T MISS" fold to the same.
 */
export function fold(text: string): string {
  // Most texts are plain already, and normal forms take time.
  if (PLAIN.test(text) && !text.includes('  ')) return text.toLowerCase();
  return foldSpace(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(SIGNS_AROUND, '');
}

/**
 * Reduces a text to its letters and digits, folded and joined. For comparing texts that a page may cut into other pieces:
 * an amount, a unit and a name in boxes of their own, or words that an element parts.
 */
export function lettersOf(text: string): string {
  return wordsIn(fold(text)).join('');
}

/** Scripts that are written without spaces between words. */
const UNSPACED = /[\u0e01-\u0eff\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]/g;

/**
 * Share of such letters above which a text counts as written without spaces. Set by hand: below it are texts that quote
 * a name or a word; texts in such scripts may have a good part of Latin letters.
 */
const MAX_QUOTED_SHARE = 0.1;

/** Words, with the accents and the points of Hebrew that stand apart from their letters. */
const WORD = new RegExp(`[${LETTERS}${DIGITS}][${LETTERS}${DIGITS}'’\\-.\u0300-\u036f\u0591-\u05c7]*`, 'g');

/**
 * Counts the words of a text, in any script.
 * @param language BCP 47 tag by which words of scripts without spaces are parted, if it is known.
 */
export function countWords(text: string, language?: string): number {
  if ((text.match(UNSPACED)?.length ?? 0) <= text.length * MAX_QUOTED_SHARE) return text.match(WORD)?.length ?? 0;
  const segmenter = new Intl.Segmenter(supportedLanguage(Intl.Segmenter, language), { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
  return count;
}
