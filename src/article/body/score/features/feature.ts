import type { Surroundings } from '../surroundings.ts';
import type { ReadBlock } from './read-block.ts';

/** Writes the features of one topic into the row of a block. */
type Filler = (row: number[], read: ReadBlock, page: Surroundings) => void;

/** Features of one topic: numbers by which the model knows a block. */
export interface FeatureGroup {
  /** Their names in the order of their places; no two features of any groups share one. */
  readonly names: readonly string[];
  /** Makes what writes them, given the place in the row of the first of them. */
  readonly fillerFrom: (first: number) => Filler;
}

/** Words of a text. */
type WordsOf<Text extends string> = Text extends `${infer Word} ${infer Rest}` ? Word | WordsOf<Rest> : Text;

/** Places in the row, by the names of features. */
type Places<Name extends string> = Readonly<Record<Name, number>>;

/**
 * Makes a group whose features are written by name, so that none can come to the place of another. (A list of functions,
 * one for each feature, says the same in fewer words; but each is compiled and called by itself, and on a page that is
 * read once a row takes a fifth longer.)
 * @param lists The names in the order of their places, several in a line with spaces.
 * @param fillerOf Makes what writes all of them, given the place of each name.
 */
export function named<const Lists extends readonly string[]>(
  lists: Lists,
  fillerOf: (at: Places<WordsOf<Lists[number]>>) => Filler,
): FeatureGroup {
  const names = lists.flatMap((line) => line.split(' '));
  return {
    names,
    fillerFrom(first) {
      const places = names.map((name, place) => [name, first + place]);
      return fillerOf(Object.fromEntries(places) as Places<WordsOf<Lists[number]>>);
    },
  };
}

/**
 * Makes a group of features that are written in a loop over some list, from which their names come too.
 * @param names The names in the order of that list.
 * @param fillerFrom Makes what writes all of them, given the place of the first.
 */
export function listed(names: readonly string[], fillerFrom: (first: number) => Filler): FeatureGroup {
  return { names, fillerFrom };
}

/** Puts sizes of all magnitudes on one scale: 0 for 0, and about one more for each doubling. */
export function logarithm(value: number): number {
  return Math.log2(value + 1);
}

/** Gives the share that a part has of a whole; 0 of a whole that is empty. */
export function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
