import { countLacking, facesOf, lackedBy } from './font-files.ts';
import { type Typeface, typefaces } from './fonts.ts';

/** Judgement of a shipped typeface for a text. */
export interface Fitness {
  /** True if so much is lacking that the whole text is set in another typeface, or would be if there were one. */
  readonly lacksMuch: boolean;
  /** Shipped typeface that stands in, as like it as there is; undefined if nothing is lacking or no other has more. */
  readonly standIn: Typeface | undefined;
}

/**
 * Least share of the letters of a text that a typeface must lack before the whole text is set in another. Set by hand: in a
 * language that a face lacks every tenth letter or more is missing, in a text with foreign names one in a thousand is.
 */
const MIN_LACKING_SHARE = 1 / 200;

/** Letters of the scripts that any shipped typeface has. The others come from the system, whatever is chosen. */
const LETTERS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu;

/**
 * Judge whether a shipped typeface has the letters of a text.
 * @param typeface Typeface of whatever kind; one of the system is taken to have all.
 * @param text Any text.
 */
export function fitness(typeface: Typeface, text: string): Fitness {
  const letters = lettersOf(text);
  const lacking = typeface.stem ? countLacking(typeface, letters) : 0;
  if (lacking === 0) return { lacksMuch: false, standIn: undefined };
  const others = Object.values<Typeface>(typefaces).filter((other) => other.stem && other.generic === typeface.generic);
  const rated = others.map((other) => ({ other, count: countLacking(other, letters) }));
  const best = rated.reduce((one, next) => (next.count < one.count ? next : one));
  return {
    lacksMuch: lacking >= letters.length * MIN_LACKING_SHARE,
    standIn: best.count < lacking ? best.other : undefined,
  };
}

/** Tells whether a text holds a letter that a shipped typeface lacks. */
export function lacksLetters(typeface: Typeface, text: string): boolean {
  return facesOf(typeface).length > 0 && lackedBy(typeface).test(lettersOf(text));
}

function lettersOf(text: string): string {
  return text.normalize('NFC').match(LETTERS)?.join('') ?? '';
}
