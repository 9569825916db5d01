import { text } from '../../shared/text.ts';
import { letterWidths } from './letter-widths.ts';

/** Kind of letters that stands in where a face lacks some. */
export type Generic = 'serif' | 'sans-serif' | 'monospace';

/** Typeface that may be chosen. */
export interface Typeface {
  /** Its name for the user, in the user's language. */
  label(): string;
  /** Families of its Latin letters, as in CSS, without a generic one. */
  readonly latin: string;
  readonly generic: Generic;
  /** Beginning of the names of its files where it is shipped; faces of the system have none. */
  readonly stem?: string;
  /** Width of its average letter, in em, where it is shipped; those of the system are measured. */
  readonly letter?: number;
}

const SERIF =
  "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Source Serif 4', 'Noto Serif', Georgia, 'DejaVu Serif'";
const SANS =
  "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, Cantarell, 'Helvetica Neue', Arial, 'DejaVu Sans'";
const MONOSPACE =
  "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Ubuntu Mono', 'Noto Sans Mono', 'DejaVu Sans Mono'";

/** Width of the average letter, in em, where none is known. Set by hand, near that of most faces. */
export const USUAL_LETTER = 0.48;

/** Every typeface of the system and every shipped one, in the order in which they are offered. */
export const typefaces = {
  serif: { label: () => text('typefaceSerif', 'Serif'), latin: SERIF, generic: 'serif' },
  sans: { label: () => text('typefaceSans', 'Sans'), latin: SANS, generic: 'sans-serif' },
  monospace: { label: () => text('typefaceMonospace', 'Mono'), latin: MONOSPACE, generic: 'monospace' },
  literata: shipped('Literata', 'serif', 'literata'),
  sourceSerif: shipped('Source Serif', 'serif', 'source-serif'),
  inter: shipped('Inter', 'sans-serif', 'inter'),
  atkinson: shipped('Atkinson', 'sans-serif', 'atkinson'),
  lexend: shipped('Lexend', 'sans-serif', 'lexend'),
  openDyslexic: shipped('Open Dyslexic', 'sans-serif', 'opendyslexic'),
} satisfies Record<string, Typeface>;

/** Name of a typeface as it is stored; `named` is an installed one that the user has named. */
export type TypefaceName = keyof typeof typefaces | 'named';

/** Choices of a typeface. */
export const typefaceChoices: readonly TypefaceName[] = [
  ...(Object.keys(typefaces) as (keyof typeof typefaces)[]),
  'named',
];

/**
 * Gives the typeface of a choice.
 * @param name The choice.
 * @param installed Name of an installed font, which counts for `named`.
 * @param standIn Typeface that stands in for an installed font that has no name, is not there or lacks letters.
 */
export function typefaceFor(name: TypefaceName, installed: string, standIn: 'serif' | 'monospace' = 'serif'): Typeface {
  if (name !== 'named') return typefaces[name];
  const { latin, ...rest } = typefaces[standIn];
  return { ...rest, latin: installed.trim() ? `${quoted(installed.trim())}, ${latin}` : latin };
}

/** Writes the name of a font family as a string of CSS. */
export function quoted(name: string): string {
  return `'${name.replace(/['\\]/g, '\\$&')}'`;
}

/** Gives the family of a shipped typeface, a name that no page uses. */
export function familyOf({ label }: Typeface): string {
  return `Lectern ${label()}`;
}

function shipped(name: string, generic: 'serif' | 'sans-serif', stem: string): Typeface {
  const standIn = generic === 'serif' ? SERIF : SANS;
  return {
    label: () => name,
    latin: `'Lectern ${name}', ${standIn}`,
    generic,
    stem,
    letter: letterWidths[stem] ?? USUAL_LETTER,
  };
}
