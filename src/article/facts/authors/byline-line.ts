import { textOf } from '../../text/words.ts';
import { AUTHOR, BY_WORDS, WRITTEN } from './name-words.ts';

/** Beginning of a line that says who wrote the article. */
const BYLINE = new RegExp(
  `^(?:(?:(?:${WRITTEN})\\s(?:${BY_WORDS}|d[ae])|${BY_WORDS})\\b|(?:text[eo]?|testo|words|${AUTHOR})(?: (?:und|and|[eyi&]|et) [^\\s:]+)?\\s?[:：])`,
  'i',
);

/** Part of every such beginning, and of every label: other lines are spared the long patterns. */
export const MAY_NAME = /(?:by|von|par|por|di|door|da)\b|te[sx]t|word|aut/i;

/** A date in numbers, or signs, before what a line says. */
export const BEFORE_NAMES = /^[\s\d./:–—-]+/;

/** Longest line that names authors, in characters. Set by hand: above it are sentences. */
export const MAX_LINE_CHARS = 120;

/** Tells whether a line begins with a word that says who wrote the article. */
export const isByline = (line: string): boolean => MAY_NAME.test(line) && BYLINE.test(line.replace(BEFORE_NAMES, ''));

/** Tells whether an element has more text than a line that names authors. */
export const isLong = (line: Element | null | undefined): boolean => textOf(line).length > MAX_LINE_CHARS;
