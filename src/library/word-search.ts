import { visitTexts, type WordSegment } from './word-segment.ts';

/** A segment as it is searched: its words apart, and the places of its texts among the articles. */
interface Searched {
  readonly segment: WordSegment;
  readonly words: readonly string[];
  /** Place of each text among the articles; -1 for one that is kept no more. */
  readonly places: Int32Array;
}

/** Weight of a word that begins with what is searched for, beside one that is the same. Set by hand. */
const BEGINNING_WEIGHT = 0.4;

/** Finds articles by the words of their texts. */
export class WordSearch {
  #segments: readonly Searched[] = [];
  #places: ReadonlyMap<string, number> = new Map();
  #keepings: readonly number[] = [];

  /** Name the articles that there are, in the order in which they are searched. */
  setArticles(articles: readonly { readonly id: string; readonly keeping: number }[]): void {
    this.#places = new Map(articles.map(({ id }, place) => [id, place]));
    this.#keepings = articles.map(({ keeping }) => keeping);
    this.setSegments(this.#segments.map(({ segment }) => segment));
  }

  /** Give the words to be searched. */
  setSegments(segments: readonly WordSegment[]): void {
    const known = new Map(this.#segments.map(({ segment, words }) => [segment, words]));
    this.#segments = segments.map((segment) => ({
      segment,
      words: known.get(segment) ?? (segment.words === '' ? [] : segment.words.split('\n')),
      places: Int32Array.from(segment.ids, (id, number) => this.#placeOf(id, segment.keepings[number])),
    }));
  }

  /** Lists the articles with a text whose words are not known yet, by their places. */
  unknownAmong(articles: readonly { readonly hasText: boolean }[]): readonly number[] {
    const known = new Set(this.#segments.flatMap(({ places }) => [...places]));
    return articles.flatMap(({ hasText }, place) => (hasText && !known.has(place) ? [place] : []));
  }

  /**
   * Weighs the articles by a word.
   * @param word Folded; words that begin with it count too, for less.
   * @returns For each article by its place: 0 where the word is not in it, more the oftener and the rarer it is.
   */
  weigh(word: string): Float32Array {
    const weights = new Float32Array(this.#keepings.length);
    for (const { segment, words, places } of this.#segments) {
      for (let at = firstFrom(words, word); words[at]?.startsWith(word); at++) {
        const share = words[at] === word ? 1 : BEGINNING_WEIGHT;
        visitTexts(segment, at, (number, often) => {
          const place = places[number] ?? -1;
          const weight = (1 + often) * share;
          if (place >= 0 && weight > (weights[place] ?? 0)) weights[place] = weight;
        });
      }
    }
    const found = weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
    const rareness = Math.log(1 + weights.length / Math.max(1, found));
    return weights.map((weight) => weight * rareness);
  }

  #placeOf(id: string, keeping: number | undefined): number {
    const place = this.#places.get(id) ?? -1;
    return this.#keepings[place] === keeping ? place : -1;
  }
}

/** Finds the first place at which a word, or one that comes after it, stands in a list in the order of code units. */
function firstFrom(words: readonly string[], word: string): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((words[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
