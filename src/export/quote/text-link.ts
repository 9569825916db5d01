import { findQuotation } from '../../quotation/find-quotation.ts';
import { plain } from '../../quotation/plain-text.ts';
import type { TextDirective } from '../../quotation/text-directive.ts';

/** Words that are quoted, and the text that they stand in. */
export interface Quoted {
  /** Texts of the blocks that the quotation begins and ends in, each whole; the same one where it is in one block. */
  readonly first: string;
  readonly last: string;
  /** Place in `first` at which it begins, and in `last` at which it ends, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** Longest quotation that a link names whole, in characters; of others it names the ends. Set by hand. */
const MAX_WHOLE_CHARS = 120;

/** Words at each end of a longer quotation, and those around it that make it unlike others. */
const END_WORDS = 5;
const AROUND_WORDS = [0, 3, 6, 10];

/** Letters of scripts that put no space between words: each browser parts them in its own way, but all do at signs. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * Make the part of an address that names a quotation in its page (`:~:text=`, URL Fragment Text Directives), so that every
 * browser finds it: at whole words, not across blocks, and with as many words around it as make it the first of its kind.
 * @param quoted The quotation.
 * @param page The text of the page, as it is shown.
 * @returns Undefined where no browser would find it, as where the page has these words in another form.
 */
export function textLink(quoted: Quoted, page: string): string | undefined {
  const { first, last } = quoted;
  const from = wholeWord(first, quoted.from, -1);
  const to = wholeWord(last, quoted.to, 1);
  const isOne = first === last && to > from;
  const whole = isOne ? first.slice(from, to).trim() : '';
  const isWhole = isOne && whole.length <= MAX_WHOLE_CHARS;
  const rest = isOne ? first.slice(from, to) : first.slice(from);
  const start = isWhole ? whole : firstWords(rest);
  const end = isWhole ? '' : lastWords(isOne ? first.slice(from, to) : last.slice(0, to));
  const text = plain(`${page}  `);
  for (const count of AROUND_WORDS) {
    const directive: TextDirective = {
      prefix: count === 0 ? '' : lastWords(first.slice(0, from), count),
      start,
      end,
      suffix: count === 0 ? '' : firstWords(last.slice(to), count),
    };
    if (isRight(directive, { first, from, last, to }, text)) return written(directive);
  }
  return undefined;
}

/** Tells whether a browser that takes the first place that fits comes to the one that is meant. */
function isRight(directive: TextDirective, { first, from, last, to }: Quoted, text: string): boolean {
  if (plain(directive.start) === '') return false;
  const found = findQuotation(text, directive);
  if (!found) return false;
  const before = plain(`${first.slice(0, from)} `);
  const after = plain(` ${last.slice(to)}`);
  const hasBefore = text.slice(0, found[0]).trimEnd().endsWith(before.trimEnd());
  return hasBefore && text.slice(found[1]).trimStart().startsWith(after.trimStart());
}

/** Moves a place in a text outwards to where a word begins or ends; where words are not parted, to the next sign. */
function wholeWord(text: string, place: number, by: 1 | -1): number {
  let at = place;
  const outside = () => text[by > 0 ? at : at - 1] ?? '';
  const inside = text[by > 0 ? at - 1 : at] ?? '';
  if (!LETTER.test(inside)) return at;
  while (LETTER.test(outside())) at += by;
  return at;
}

function firstWords(text: string, count = END_WORDS): string {
  return UNSPACED.test(text)
    ? pieceOf(text, 1)
    : wordsAndSpaces(text)
        .slice(0, 2 * count - 1)
        .join('');
}

function lastWords(text: string, count = END_WORDS): string {
  return UNSPACED.test(text)
    ? pieceOf(text, -1)
    : wordsAndSpaces(text)
        .slice(1 - 2 * count)
        .join('');
}

/** Parts a text into words and the white space between them, as it is. */
const wordsAndSpaces = (text: string): string[] => text.trim().split(/(\s+)/);

/** Takes what stands before the first sign of a text without spaces, or after the last. */
function pieceOf(text: string, by: 1 | -1): string {
  const pieces = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  return (by > 0 ? pieces[0] : pieces.at(-1)) ?? '';
}

/**
 * White space that is as good as a space to all browsers: Firefox finds no narrow, thin or ideographic one by a plain one.
 */
const LIKE_SPACE = /[ \t\n\f\r\u00a0]+/g;

function written({ prefix, start, end, suffix }: TextDirective): string {
  const encode = (words: string) =>
    encodeURIComponent(words.replace(LIKE_SPACE, ' ').toWellFormed()).replace(/-/g, '%2D');
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}
