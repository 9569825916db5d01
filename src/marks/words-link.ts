import type { Quote } from './article-marks.ts';

/** Longest quote that stands in a link as a whole, in UTF-16 units; of a longer one its first and last words do. Set by hand. */
const MAX_WHOLE_CHARS = 120;

/** Number of words at each end. Set by hand: enough to be found once. */
const END_WORDS = 6;

/** Most units at each end; a bound for what is no words. */
const MAX_END_CHARS = 300;

/** Number of words below which a quote or a sentence may stand elsewhere too, and of those around it that tell it apart. */
const FEW_WORDS = 3;

/** Letters of scripts that put no space between words: each browser parts them in its own way, but all do at signs. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

const LETTERS_FIRST = /^[\p{L}\p{N}\p{M}]+/u;
const LETTERS_LAST = /[\p{L}\p{N}\p{M}]+$/u;
const SENTENCE_END = /[.!?…:;。！？][\p{Pe}\p{Pf}"']*$/u;
const BETWEEN_SENTENCES = /(?<=[.!?…:;][\p{Pe}\p{Pf}"']*) |(?<=[。！？][\p{Pe}\p{Pf}"']*) ?(?=[^\p{Pe}\p{Pf}"'])/u;

/**
 * Give a link to words in a page, which browsers bring into sight and mark (text fragment). They find only whole words, and
 * each part of the link in one block alone: of a quote with several sentences, between which another block may begin or the
 * sign of a note stand, it names the two ends.
 * @param address Address of the page, without a fragment.
 * @param quote The words, with what stands around them.
 */
export function wordsLink(address: string, quote: Pick<Quote, 'exact' | 'prefix' | 'suffix'>): string {
  const { before, words, after } = wholeWords(quote);
  const sentences = words.split(BETWEEN_SENTENCES);
  const [head, tail] = [sentences[0], sentences.at(-1)].map((each) => (each && !isShort(each) ? each : words));
  if (words.length > MAX_WHOLE_CHARS || (head !== words && tail !== words)) {
    // Ends that overlap are not found.
    const most = Math.max(1, Math.min(END_WORDS, words.split(' ').length >> 1));
    return `${address}#:~:text=${encoded(endOf(head ?? words, 1, most))},${encoded(endOf(tail ?? words, -1, most))}`;
  }
  const [prefix, suffix] = isShort(words) ? contextOf(before, words, after) : ['', ''];
  const parts = [prefix && `${encoded(prefix)}-`, encoded(words), suffix && `-${encoded(suffix)}`];
  return `${address}#:~:text=${parts.filter(Boolean).join()}`;
}

/** Widens a quote to whole words; gives it with what then stands around it. */
function wholeWords({ exact, prefix, suffix }: Pick<Quote, 'exact' | 'prefix' | 'suffix'>) {
  const first = LETTERS_FIRST.test(exact) ? (LETTERS_LAST.exec(prefix)?.[0] ?? '') : '';
  const last = LETTERS_LAST.test(exact) ? (LETTERS_FIRST.exec(suffix)?.[0] ?? '') : '';
  return {
    before: prefix.slice(0, prefix.length - first.length),
    words: (first + exact + last).trim(),
    after: suffix.slice(last.length),
  };
}

/** Gives words of the same sentence that tell a short quote apart: those before it, or else those after it. */
function contextOf(before: string, words: string, after: string): readonly [prefix: string, suffix: string] {
  if (UNSPACED.test(before + words + after)) return ['', ''];
  const isFirst = SENTENCE_END.test(before.trim());
  // The first one may be half a word.
  const prefix = isFirst ? '' : before.trim().split(' ').slice(1).slice(-FEW_WORDS).join(' ');
  if (prefix || SENTENCE_END.test(words)) return [prefix, ''];
  const [rest = ''] = after.trim().split(BETWEEN_SENTENCES);
  return ['', rest.split(' ').slice(0, -1).slice(0, FEW_WORDS).join(' ')];
}

const isShort = (words: string): boolean => !UNSPACED.test(words) && words.split(' ').length < FEW_WORDS;

/** Gives so many words at an end; where they are not parted, those up to the next sign. */
function endOf(words: string, by: 1 | -1, most: number): string {
  const isParted = !UNSPACED.test(words);
  const parts = isParted ? words.split(' ') : words.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  const count = isParted ? most : 1;
  const found = by > 0 ? parts.slice(0, count) : parts.slice(-count);
  return found.join(' ').slice(0, MAX_END_CHARS);
}

/** Commas, hyphens and ampersands have a meaning there; half a surrogate pair has no form in an address. */
const encoded = (words: string): string => encodeURIComponent(words.toWellFormed()).replace(/-/g, '%2D');
