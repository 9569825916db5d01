/** Row of signs that call notes, and the list whose entries are counted by the same. */
export interface NoteSigns {
  /** Kind of the list, as `type` of `ol` says it. */
  readonly list: string;
  /** Gives the sign of a note by its number, from 0 on. */
  sign(number: number): string;
}

/** Sign that notes share which no row has room for. */
const FURTHER = '†';

const isSign = (words: string): boolean => words.length > 0 && words.length <= 3;

/** A row of signs, with the most that it has, and the signs of an article's own notes that it would be taken for. */
interface Row extends NoteSigns {
  readonly most: number;
  readonly alike: RegExp;
}

const ROWS: readonly Row[] = [
  { list: 'a', most: 26, alike: /^[a-z]+$/, sign: (number) => String.fromCharCode(97 + number) },
  { list: 'A', most: 26, alike: /^[A-Z]+$/, sign: (number) => String.fromCharCode(65 + number) },
  { list: '1', most: 999, alike: /^\p{Nd}+$/u, sign: (number) => String(number + 1) },
];

/**
 * Choose signs for the user's notes that no note of the article itself has.
 * @param body The text of the article.
 * @param count Number of the user's notes.
 */
export function noteSigns(body: Element, count: number): NoteSigns {
  const links = [...body.querySelectorAll('a[href^="#"]')];
  const own = links.map(({ textContent }) => textContent?.replace(/[^\p{L}\p{N}]/gu, '') ?? '').filter(isSign);
  const free = ROWS.find(({ most, alike }) => count <= most && !own.some((label) => alike.test(label)));
  return free ?? { list: 'a', sign: () => FURTHER };
}
