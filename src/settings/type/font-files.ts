import type { Typeface } from './fonts.ts';
import { shippedFaces } from './shipped-faces.ts';

/** Font file of a typeface, described as an `@font-face` rule describes it. */
export interface Face {
  /** File name in the build's `fonts/` folder. */
  readonly file: string;
  readonly style: 'normal' | 'italic';
  /** Weight, or of a variable font the range of weights, e.g. `200 900`. */
  readonly weight: string;
  /** Characters that the file has, as in CSS. */
  readonly unicodeRange: string;
}

/** Lists the files of a typeface, that of plain Latin letters first; a face of the system has none. */
export function facesOf({ stem = '' }: Typeface): readonly Face[] {
  return shippedFaces[stem] ?? [];
}

/** Lists the files of a typeface that hold characters of a text, in all styles. */
export function facesFor(typeface: Typeface, text: string): readonly Face[] {
  return facesOf(typeface).filter(({ unicodeRange }) => new RegExp(`[${asClass(unicodeRange)}]`, 'u').test(text));
}

/**
 * Counts the characters of a text that a shipped typeface lacks.
 * @param letters Letters alone, composed as far as they can be.
 */
export function countLacking(typeface: Typeface, letters: string): number {
  return letters.match(lackedBy(typeface))?.length ?? 0;
}

/** Gives a pattern of every character that a shipped typeface lacks, for all places of a text. */
export function lackedBy(typeface: Typeface): RegExp {
  return new RegExp(`[^${asClass(facesOf(typeface).map(({ unicodeRange }) => unicodeRange))}]`, 'gu');
}

/** Writes ranges of CSS as a class of a regular expression. */
function asClass(ranges: string | readonly string[]): string {
  return String(ranges)
    .replace(/U\+([\da-f]+)/g, '\\u{$1}')
    .replace(/-([\da-f]+)/g, '-\\u{$1}')
    .replaceAll(',', '');
}
