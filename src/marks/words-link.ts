import type { Quote } from './article-marks.ts';

/** Longest quote that stands in a link as a whole, in UTF-16 units; of a longer one its first and last words do. Set by hand. */
const MAX_WHOLE_CHARS = 120;

/** Number of words at each end, and of units in languages that write no spaces. Set by hand: enough to be found once. */
const END_WORDS = 6;
const END_CHARS = 60;

/**
 * Give a link to words in a page, which browsers bring into sight and mark (text fragment).
 * @param address Address of the page, without a fragment.
 * @param quote The words.
 */
export function wordsLink(address: string, { exact }: Pick<Quote, 'exact'>): string {
  const words = exact.trim();
  if (words.length <= MAX_WHOLE_CHARS) return `${address}#:~:text=${encoded(words)}`;
  const parts = words.split(' ');
  const first = parts.slice(0, END_WORDS).join(' ').slice(0, END_CHARS);
  const last = parts.slice(-END_WORDS).join(' ').slice(-END_CHARS);
  return `${address}#:~:text=${encoded(first)},${encoded(last)}`;
}

/** Commas, hyphens and ampersands have a meaning there; half a surrogate pair has no form in an address. */
const encoded = (words: string): string => encodeURIComponent(words.toWellFormed()).replace(/-/g, '%2D');
