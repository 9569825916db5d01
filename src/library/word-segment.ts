import { FOLDING } from './folded-words.ts';

/**
 * The words of some texts, each with the texts that it is in. It is small enough for ten thousand texts to be read in a
 * moment (two bytes for a word of a text), and never altered: a text that is kept again is in a later one.
 */
export interface WordSegment {
  /** Way in which the words are folded (`FOLDING`). */
  readonly folding: number;
  /** Each once, in the order of code units, parted by line feeds. */
  readonly words: string;
  /** Place in `found` where the texts of each word begin, and at the end where those of the last one end. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /**
   * Texts of a word, by rising number: the distance from the last, times four, and how often the word is in it (0 once, 1
   * up to three times, 2 up to seven, 3 more), in groups of seven bits, the lowest first, the last without the high bit.
   */
  readonly found: Uint8Array<ArrayBuffer>;
  /** Ids of the texts by their numbers, and the keepings that they are from. */
  readonly ids: readonly string[];
  readonly keepings: readonly number[];
}

/** A text whose words are to be found. */
export interface WordedText {
  readonly id: string;
  readonly keeping: number;
  readonly words: readonly string[];
}

/** Builds a segment of some texts. */
export function segmentOf(texts: readonly WordedText[]): WordSegment {
  const numbers = new Map<string, number[]>();
  for (const [number, { words }] of texts.entries()) {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const entry = number * 4 + Math.min(3, Math.floor(Math.log2(count)));
      const before = numbers.get(word);
      if (before) before.push(entry);
      else numbers.set(word, [entry]);
    }
  }
  return written(numbers, texts);
}

/**
 * Joins segments to one.
 * @param isCurrent Tells whether a text is still the one that is kept; others are left out.
 */
export function joined(
  segments: readonly WordSegment[],
  isCurrent: (id: string, keeping: number) => boolean,
): WordSegment {
  const numbers = new Map<string, number[]>();
  const texts: { id: string; keeping: number }[] = [];
  for (const segment of segments) {
    const places = segment.ids.map((id, number) => {
      const keeping = segment.keepings[number] ?? 0;
      return isCurrent(id, keeping) ? texts.push({ id, keeping }) - 1 : -1;
    });
    for (const [place, word] of segment.words.split('\n').entries()) {
      const entries = numbers.get(word) ?? [];
      visitTexts(segment, place, (number, often) => {
        const now = places[number] ?? -1;
        if (now >= 0) entries.push(now * 4 + often);
      });
      if (entries.length > 0) numbers.set(word, entries);
    }
  }
  return written(numbers, texts);
}

function written(
  numbers: ReadonlyMap<string, readonly number[]>,
  texts: readonly { readonly id: string; readonly keeping: number }[],
): WordSegment {
  const words = [...numbers.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  const bytes: number[] = [];
  for (const [place, word] of words.entries()) {
    let last = 0;
    for (const entry of numbers.get(word) ?? []) {
      const number = Math.floor(entry / 4);
      let rest = (number - last) * 4 + (entry % 4);
      last = number;
      for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
      bytes.push(rest);
    }
    starts[place + 1] = bytes.length;
  }
  return {
    folding: FOLDING,
    words: words.join('\n'),
    starts,
    found: Uint8Array.from(bytes),
    ids: texts.map(({ id }) => id),
    keepings: texts.map(({ keeping }) => keeping),
  };
}

/**
 * Visits the texts of the word at a place.
 * @param visit Called with the number of each text, and how often the word is in it (0 to 3).
 */
export function visitTexts(
  { starts, found }: WordSegment,
  place: number,
  visit: (number: number, often: number) => void,
): void {
  const end = starts[place + 1] ?? 0;
  let number = 0;
  for (let at = starts[place] ?? 0; at < end; ) {
    let entry = 0;
    for (let factor = 1, more = true; more; factor *= 128) {
      const byte = found[at++] ?? 0;
      entry += (byte % 128) * factor;
      more = byte > 127;
    }
    number += Math.floor(entry / 4);
    visit(number, entry % 4);
  }
}
