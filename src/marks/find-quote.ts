import search from 'approx-string-match';
import { MAX_CONTEXT_CHARS, type Quote, whole } from './article-marks.ts';

/** Place in a text: its first unit (UTF-16), and the one after its last. */
export type Stretch = readonly [start: number, end: number];

/** Most places of the same words that are weighed up; a bound for hostile pages. */
const MAX_PLACES = 2000;

/** Share of the units of a quote that may be altered. Set by hand: a word or two of a sentence. */
const ALTERED = 0.25;

/** Most alterations, whatever the length of a quote; the search takes longer with each. Set by hand. */
const MAX_ALTERATIONS = 120;

/**
 * Longest quote that is looked for as a whole where it was altered, in all of a text and near to where it was, in UTF-16
 * units; of a longer one its two ends are. Set by hand: the search takes as long as quote and text are long.
 */
const MAX_WHOLE_CHARS = 200;
const MAX_NEAR_CHARS = 2000;
const END_CHARS = 80;

/** Distance from where a quote was within which it is looked for first, in UTF-16 units. Set by hand: some paragraphs. */
const NEAR_CHARS = 2000;

/**
 * Evidence from which words count as those that were marked: letters of the quote and of the text around it that are
 * there, where one of a script that writes words by single signs counts as three. Set by hand: a few words.
 */
const MIN_EVIDENCE = 20;

/** The same for words that stand in the text only once. Set by hand: one long word. */
const MIN_SINGLE_EVIDENCE = 8;

/**
 * Find a quote in a text, which may have changed since it was made.
 * @param text The text, in which white space of any kind is one space.
 * @param quote The quote, from such a text.
 * @returns Its place; undefined where too little of it is there, or too little tells it from other words.
 */
export function findQuote(text: string, quote: Quote): Stretch | undefined {
  const { exact, start } = quote;
  if (exact === '') return undefined;
  const isWhereItWas = text.startsWith(exact, start);
  if (isWhereItWas && agreement(text, [start, start + exact.length], quote) >= 1) return [start, start + exact.length];
  const places = placesOf(text, exact);
  const best = bestOf(text, places, quote);
  if (best && isEvident(text, best, quote, places.length === 1)) return best;
  return findAltered(text, quote);
}

/**
 * Make the quote of a place in a text.
 * @param text As for `findQuote`.
 * @param place The place, not empty.
 */
export function quoteOf(text: string, [start, end]: Stretch): Quote {
  return {
    exact: text.slice(start, end),
    prefix: whole(text.slice(Math.max(0, start - MAX_CONTEXT_CHARS), start)),
    suffix: whole(text.slice(end, end + MAX_CONTEXT_CHARS)),
    start,
    end,
  };
}

function placesOf(text: string, exact: string): Stretch[] {
  const places: Stretch[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < MAX_PLACES; at = text.indexOf(exact, at + 1)) {
    places.push([at, at + exact.length]);
  }
  return places;
}

/** Chooses the place around which the most is as it was; of several, the one nearest to where it was. */
function bestOf(text: string, places: readonly Stretch[], quote: Quote): Stretch | undefined {
  const weighed = places.map((place) => ({
    place,
    agrees: agreement(text, place, quote),
    away: Math.abs(place[0] - quote.start),
  }));
  return weighed.sort((one, other) => other.agrees - one.agrees || one.away - other.away)[0]?.place;
}

/** Tells how much of the text around a place is as it was, from 0 to 1; 1 too where nothing stood around it. */
function agreement(text: string, [start, end]: Stretch, { prefix, suffix }: Quote): number {
  const all = prefix.length + suffix.length;
  return all === 0 ? 1 : (sameBefore(text, start, prefix) + sameAfter(text, end, suffix)) / all;
}

function sameBefore(text: string, end: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && text[end - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  return same;
}

function sameAfter(text: string, start: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text[start + same] === suffix[same]) same++;
  return same;
}

function isEvident(text: string, [start, end]: Stretch, quote: Quote, isSingle: boolean): boolean {
  const around =
    text.slice(start - sameBefore(text, start, quote.prefix), start) +
    text.slice(end, end + sameAfter(text, end, quote.suffix));
  // Nothing more can be known of a word that is all there was.
  if (quote.prefix + quote.suffix === '' && text.trim() === quote.exact) return true;
  return evidence(text.slice(start, end) + around) >= (isSingle ? MIN_SINGLE_EVIDENCE : MIN_EVIDENCE);
}

function evidence(words: string): number {
  const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const signs = words.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu)?.length ?? 0;
  return letters + 2 * signs;
}

/** Finds a quote of which some was altered: near to where it was, or else anywhere. */
function findAltered(text: string, quote: Quote): Stretch | undefined {
  const { exact, start } = quote;
  if (exact.length <= MAX_NEAR_CHARS) {
    const from = Math.max(0, start - NEAR_CHARS);
    const near = findSimilar(text.slice(from, start + exact.length + NEAR_CHARS), { ...quote, start: start - from });
    if (near) return [near[0] + from, near[1] + from];
  }
  return exact.length > MAX_WHOLE_CHARS ? findByEnds(text, quote) : findSimilar(text, quote);
}

function findSimilar(text: string, quote: Quote): Stretch | undefined {
  const { exact, start } = quote;
  const most = Math.min(MAX_ALTERATIONS, Math.floor(exact.length * ALTERED));
  if (most === 0 || evidence(exact) < MIN_EVIDENCE) return undefined;
  const matches = search(text, exact, most);
  const [best] = matches
    .map((match) => ({ ...match, agrees: agreement(text, [match.start, match.end], quote) }))
    .sort(
      (one, other) =>
        one.errors - other.errors ||
        other.agrees - one.agrees ||
        Math.abs(one.start - start) - Math.abs(other.start - start),
    );
  return best && trimmed(text, [best.start, best.end]);
}

/** Finds a long quote by its beginning and its end, which must be about as far apart as they were. */
function findByEnds(text: string, quote: Quote): Stretch | undefined {
  const { exact, prefix, suffix } = quote;
  const head = exact.slice(0, END_CHARS);
  const tail = exact.slice(-END_CHARS);
  const first = findQuote(text, { ...quote, exact: head, suffix: exact.slice(END_CHARS).slice(0, suffix.length) });
  if (!first) return undefined;
  const rest = text.slice(first[1], first[1] + Math.ceil(exact.length * (1 + ALTERED)));
  const last = findQuote(rest, {
    ...{ exact: tail, prefix: exact.slice(0, -END_CHARS).slice(-prefix.length || exact.length), suffix },
    ...{ start: exact.length - 2 * END_CHARS, end: exact.length - END_CHARS },
  });
  const end = last && first[1] + last[1];
  return end && end - first[0] >= exact.length * (1 - ALTERED) ? [first[0], end] : undefined;
}

/** Cuts off spaces, which may be what was altered at an end. */
function trimmed(text: string, [start, end]: Stretch): Stretch | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - words.length + words.trimEnd().length;
  return from < to ? [from, to] : undefined;
}
