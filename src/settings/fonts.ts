import { text } from '../shared/text.ts';

/** One font file of a typeface, described as an `@font-face` rule describes it. */
export interface Face {
  /** Name in the build's `fonts/` folder. */
  readonly file: string;
  /** A family name that no page uses. */
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** The range of weights of the variable font, e.g. `200 900`. */
  readonly weight: string;
  /** The characters that the file holds, as in CSS. */
  readonly unicodeRange: string;
}

/** A typeface that may be chosen. */
export interface Typeface {
  /** Its name for the user, in the user's language. */
  label(): string;
  /** The value of `font-family`: the face itself, then what stands in for letters that it lacks. */
  readonly family: string;
  /** The files that are shipped for it; none for faces of the system. */
  readonly faces: readonly Face[];
}

/*
 * Families that serve scripts which the Latin faces before them lack. Chinese, Japanese and Korean are left to the
 * generic family on purpose: browsers choose that one by the language of the text, while a Chinese family named here
 * would draw Japanese text with Chinese forms.
 */
const SERIF_SCRIPTS =
  "'Noto Naskh Arabic', 'Geeza Pro', 'Sakkal Majalla', 'Noto Serif Hebrew', 'New Peninim MT', David, 'Noto Serif Devanagari', 'Noto Serif Bengali', 'Noto Serif Tamil', 'Kohinoor Devanagari', 'Nirmala UI', 'Noto Serif Thai', Thonburi, 'Leelawadee UI'";
const SANS_SCRIPTS =
  "'Noto Sans Arabic', 'Geeza Pro', 'Noto Sans Hebrew', 'Arial Hebrew', 'Noto Sans Devanagari', 'Noto Sans Bengali', 'Noto Sans Tamil', 'Kohinoor Devanagari', 'Nirmala UI', 'Noto Sans Thai', Thonburi, 'Leelawadee UI'";

const SERIF = `Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Source Serif 4', 'Noto Serif', Georgia, 'DejaVu Serif', ${SERIF_SCRIPTS}, serif`;
const SANS = `-apple-system, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, Cantarell, 'Helvetica Neue', Arial, 'DejaVu Sans', ${SANS_SCRIPTS}, sans-serif`;
const MONOSPACE = `ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Ubuntu Mono', 'Noto Sans Mono', 'DejaVu Sans Mono', ${SANS_SCRIPTS}, monospace`;

/** The characters of the `latin` and `latin-ext` files, as their packages list them. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const EXTENDED_LATIN =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

/** Every typeface that can be chosen, in the order in which they are offered. */
export const typefaces = {
  serif: { label: () => text('typefaceSerif', 'Serif'), family: SERIF, faces: [] },
  sans: { label: () => text('typefaceSans', 'Sans'), family: SANS, faces: [] },
  monospace: { label: () => text('typefaceMonospace', 'Mono'), family: MONOSPACE, faces: [] },
  literata: {
    label: () => 'Literata',
    family: `'Lectern Literata', ${SERIF}`,
    faces: shipped('Lectern Literata', 'literata', '200 900'),
  },
  atkinson: {
    label: () => 'Atkinson',
    family: `'Lectern Atkinson', ${SANS}`,
    faces: shipped('Lectern Atkinson', 'atkinson', '200 800'),
  },
} satisfies Record<string, Typeface>;

/** The name of a typeface as it is stored. */
export type TypefaceName = keyof typeof typefaces;

/** The four files that each shipped family has: upright and italic, Latin and extended Latin. */
function shipped(family: string, name: string, weight: string): readonly Face[] {
  return (['normal', 'italic'] as const).flatMap((style) => {
    const stem = style === 'italic' ? `${name}-italic` : name;
    return [
      { file: `${stem}.woff2`, family, style, weight, unicodeRange: LATIN },
      { file: `${stem}-extended.woff2`, family, style, weight, unicodeRange: EXTENDED_LATIN },
    ];
  });
}
