import type { Frame } from '../body/score/blocks.ts';
import type { ScoredBlock } from '../body/score/score-text.ts';
import { wordsIn } from '../text/letters.ts';
import { fold } from '../text/words.ts';

/** Least share of a line's letters, close together, of which the page shows the line. Set by hand: the rest is a sign. */
const MIN_SHARE_SHOWN = 0.9;

/** Least share of a block's letters that are of one line. Set by hand: the rest is an amount. */
const MIN_SHARE_OF_BLOCK = 0.6;

/** Least share of a line's letters in a block that stands for the line. Set by hand: its rest may be a box of its own. */
const MIN_SHARE_OF_LINE = 0.5;

/** Least share of a list's text in rows with a line. Set by hand: below it the list is of something else. */
const MIN_SHARE_OF_LIST = 0.5;

/** Most characters in a row beside its line: amounts, units, notes. Set by hand. */
const MAX_CHARS_BESIDE = 60;

/** Least share of the letters of a text of several lines that are of any; sentences have other words. Set by hand. */
const MIN_SHARE_OF_LINES = 0.8;

/** Longest text that is asked for its line, in characters. Set by hand: longer ones are paragraphs. */
const MAX_LINE_CHARS = 300;

/** Fewest lines of a list. */
const MIN_LINES = 2;

/** Most places of a word that are looked at, and most blocks of a page whose lists are. Set by hand: no recipe has as many. */
const MAX_PLACES = 200;
const MAX_BLOCKS = 5000;

/** Words around the rarest one of a line among which its others are looked for, beyond as many as it has. */
const MORE_WORDS_AROUND = 6;

/** Lines of a recipe, found in any order of their words: pages set amounts beside names or after them. */
export class Lines {
  readonly #lines: readonly (readonly string[])[];
  readonly #linesOf = new Map<string, Set<number>>();

  /** @param lines Texts such as "2 cups flour". */
  constructor(lines: readonly string[]) {
    this.#lines = lines.map(wordsOf);
    for (const [number, words] of this.#lines.entries()) {
      for (const word of words) this.#linesOf.set(word, (this.#linesOf.get(word) ?? new Set()).add(number));
    }
  }

  /** Counts the lines that a text shows most words of, close together. */
  countIn(text: string): number {
    const words = wordsOf(text);
    const places = new Map<string, number[]>();
    for (const [place, word] of words.entries()) {
      if (!this.#linesOf.has(word)) continue;
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
    return this.#lines.filter((line) => {
      const [rarest] = line.filter((word) => places.has(word)).sort((a, b) => countOf(places, a) - countOf(places, b));
      const reach = line.length + MORE_WORDS_AROUND;
      const isAround = (place: number): boolean =>
        shareOf(line, new Set(words.slice(Math.max(0, place - reach), place + reach))) >= MIN_SHARE_SHOWN;
      return rarest !== undefined && places.get(rarest)?.slice(0, MAX_PLACES).some(isAround);
    }).length;
  }

  /** Tells whether a text is hardly anything but several lines: those that nothing but inline elements parts. */
  areIn(text: string): boolean {
    const words = wordsOf(text);
    return shareOf(words, this.#linesOf) >= MIN_SHARE_OF_LINES && this.countIn(text) >= MIN_LINES;
  }

  /**
   * Finds the line that a short text stands for.
   * @param least Share of the line's letters that it must have, 0 to 1.
   * @returns The line's number; undefined if it is none.
   */
  lineOf(text: string, least = MIN_SHARE_OF_LINE): number | undefined {
    const words = wordsOf(text);
    const own = new Set(words);
    const numbers = new Set(words.flatMap((word) => [...(this.#linesOf.get(word) ?? [])]));
    return [...numbers].find((number) => {
      const line = this.#lines[number] ?? [];
      return shareOf(words, new Set(line)) >= MIN_SHARE_OF_BLOCK && shareOf(line, own) >= least;
    });
  }
}

/**
 * Finds all blocks of the lists that show the lines of a recipe, those among them that no line is like: amounts, units and
 * notes in boxes of their own, ingredients that the data leaves out. A further list of the same lines is passed over.
 * @returns Each with the row of the list that it is in, if that is an element.
 */
export function blocksOfLists(
  blocks: readonly ScoredBlock[],
  lines: Lines,
): ReadonlyMap<ScoredBlock, Frame | undefined> {
  if (blocks.length > MAX_BLOCKS) return new Map();
  const whole = new Map<ScoredBlock, number>();
  const found = new Map<Frame, Set<number>>();
  for (const block of blocks) {
    const line = block.size > MAX_LINE_CHARS ? undefined : lines.lineOf(block.text);
    if (line === undefined) continue;
    whole.set(block, line);
    for (let frame: Frame | undefined = block.frame; frame; frame = frame.parent) {
      found.set(frame, (found.get(frame) ?? new Set()).add(line));
    }
  }
  const lists = new Map<Frame, List>();
  for (const block of whole.keys()) {
    const { frame, row } = placeOf(block, (holder) => (found.get(holder)?.size ?? 0) >= MIN_LINES);
    if (!frame) continue;
    const list = lists.get(frame) ?? { names: new Set<string>(), rows: new Set<Frame>(), size: 0 };
    lists.set(frame, list);
    const size = row?.text ?? block.size;
    if (size > block.size + MAX_CHARS_BESIDE || (row && list.rows.has(row))) continue;
    if (row) list.rows.add(row);
    list.names.add(row?.name ?? '');
    list.size += size;
  }
  const seen = new Set<number>();
  for (const [frame, { size }] of lists) {
    const numbers = [...(found.get(frame) ?? [])];
    if (size < frame.text * MIN_SHARE_OF_LIST || numbers.every((number) => seen.has(number))) lists.delete(frame);
    else for (const number of numbers) seen.add(number);
  }
  const listed = new Map<ScoredBlock, Frame | undefined>();
  for (const block of blocks) {
    const { frame, row } = placeOf(block, (holder) => lists.has(holder));
    if (frame && lists.get(frame)?.names.has(row?.name ?? '')) listed.set(block, row);
    else if (lines.areIn(block.text)) listed.set(block, undefined);
  }
  return listed;
}

/** Rows of a list that show a line, the names of their frames, and the characters in them. */
interface List {
  readonly names: Set<string>;
  readonly rows: Set<Frame>;
  size: number;
}

/** Finds the smallest list around a block, and the frame in it that holds the block; none if the list itself does. */
function placeOf(block: ScoredBlock, isList: (frame: Frame) => boolean): { frame?: Frame; row?: Frame } {
  let row: Frame | undefined;
  let frame: Frame | undefined = block.frame;
  for (; frame && !isList(frame); frame = frame.parent) row = frame;
  return { ...(frame && { frame }), ...(row && { row }) };
}

function wordsOf(text: string): string[] {
  return wordsIn(fold(text));
}

const countOf = (places: ReadonlyMap<string, readonly number[]>, word: string): number => places.get(word)?.length ?? 0;

/** The share of the letters of some words that are in words among others. */
function shareOf(words: readonly string[], others: { has(word: string): boolean }): number {
  const lettersIn = (some: readonly string[]): number => some.join('').length;
  return lettersIn(words.filter((word) => others.has(word))) / Math.max(1, lettersIn(words));
}
