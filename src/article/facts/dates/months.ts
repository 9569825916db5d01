import { offered } from '../../../shared/offered.ts';

/**
 * Beginnings of the names of the months in the languages of western Europe, without accents; the longest that a word begins
 * with decides ("juin", "juil"). `other-months.ts` has those of other languages.
 */
const BEGINNINGS =
  'jan gen ene|feb fev|mar maa mrz mrt|apr avr abr|may mai mei maj mag|jun juin giu|jul juil lug|aug ago aou|sep set|oct okt out ott|nov|dec dez dic des';

/** Most letters that may follow the beginning of a name: no month of these languages has more. */
const MAX_LETTERS_AFTER = 9;

/** Fewest letters of a beginning. */
const MIN_BEGINNING_LETTERS = 2;

type Months = ReadonlyMap<string, number>;

let own: Months | undefined;
let others: Months | undefined;

/** Numbers of the months by the beginnings of their names; a bar stands between the months. */
const numbersOf = (beginnings: string): Months =>
  new Map(
    beginnings
      .split('|')
      .flatMap((list, index) => list.split(' ').map((start) => [withoutAccents(start), index + 1] as const)),
  );

/**
 * Finds the number of a month by its name.
 * @param name One word in any of the languages, written out or cut short; accents and case do not matter.
 * @returns 1 to 12, or undefined if no month is called so.
 */
export function monthOf(name: string): number | undefined {
  return monthThatBegins(withoutAccents(name).toLowerCase());
}

/** Drops the marks above and below letters of Latin, Greek, Cyrillic, Hebrew and Arabic. */
function withoutAccents(name: string): string {
  if (/^[a-z]*$/i.test(name)) return name;
  return name.normalize('NFD').replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g, '');
}

function monthThatBegins(word: string): number | undefined {
  own ??= numbersOf(BEGINNINGS);
  const more = offered('other languages')?.months;
  if (more) others ??= numbersOf(more);
  for (let length = word.length; length >= Math.max(MIN_BEGINNING_LETTERS, word.length - MAX_LETTERS_AFTER); length--) {
    const start = word.slice(0, length);
    const month = own.get(start) ?? others?.get(start);
    if (month) return month;
  }
  return undefined;
}
