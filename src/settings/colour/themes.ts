import { type Hex, type Oklch, oklch } from './colour.ts';
import { AA, contrastRatio } from './contrast.ts';

/** Lightness of the colours around the text: the value of `color-scheme`. */
export type Scheme = 'light' | 'dark';

/** Chroma and hue of a colour in OKLCH; its lightness follows from the contrast that is asked for. */
export type Tint = readonly [chroma: number, hue: number];

/** Name of a theme that the system can ask for. */
export type SystemTheme = Scheme | 'highContrastLight' | 'highContrastDark';

/** Theme: the few colours from which `palette()` derives every pair, each at the start value of the contrast. */
export interface Theme {
  readonly scheme: Scheme;
  readonly background: Oklch;
  /** A colour with its lightness stays exactly so wherever it reaches the contrast that is asked for. */
  readonly text: Tint | Oklch;
  readonly link: Tint | Oklch;
  readonly visited: Tint;
  /** Background of marked words. */
  readonly mark: Oklch;
  /** Background of selected words. */
  readonly selection: Oklch;
  /** Contrast ratio of text at the soft end of the contrast control, where it is not the usual one. */
  readonly soft?: number;
  /** True if the user has chosen the colours: the background then stays as it is at every step of the contrast. */
  readonly own?: boolean;
}

/** Links, marks and selections that suit most light backgrounds. */
const LIGHT = {
  scheme: 'light',
  link: [0.085, 182],
  visited: [0.125, 318],
  mark: [0.915, 0.12, 98],
  selection: [0.885, 0.045, 250],
} as const;

/** Links, marks and selections that suit most dark backgrounds. */
const DARK = {
  scheme: 'dark',
  link: [0.085, 180],
  visited: [0.095, 318],
  mark: [0.42, 0.08, 92],
  selection: [0.4, 0.065, 255],
} as const;

/**
 * Contrast ratio of text at the soft end of the two themes for those who need much contrast. Set by hand: twice AAA, so
 * that no step of these themes has little.
 */
const HIGH_SOFT_RATIO = 14;

/** Every theme of our own, from light to dark, and those of high contrast last. */
export const themes = {
  light: { ...LIGHT, background: [0.981, 0.007, 84], text: [0.012, 60] },
  paper: { ...LIGHT, background: [0.957, 0.014, 92], text: [0.018, 70] },
  sepia: {
    scheme: 'light',
    background: [0.938, 0.032, 84],
    text: [0.035, 55],
    link: [0.08, 190],
    visited: [0.11, 335],
    mark: [0.87, 0.12, 88],
    selection: [0.85, 0.06, 70],
  },
  grey: {
    ...LIGHT,
    background: [0.885, 0.004, 260],
    text: [0.006, 260],
    mark: [0.86, 0.12, 98],
    selection: [0.8, 0.06, 250],
  },
  dark: { ...DARK, background: [0.235, 0.006, 70], text: [0.014, 82] },
  black: {
    ...DARK,
    background: [0, 0, 0],
    text: [0.008, 82],
    mark: [0.38, 0.075, 92],
    selection: [0.36, 0.065, 255],
  },
  highContrastLight: {
    ...LIGHT,
    background: [1, 0, 0],
    text: [0, 0],
    link: [0.2, 264],
    soft: HIGH_SOFT_RATIO,
  },
  highContrastDark: {
    ...DARK,
    background: [0, 0, 0],
    text: [0, 0],
    link: [0.13, 100],
    mark: [0.38, 0.075, 92],
    selection: [0.36, 0.065, 255],
    soft: HIGH_SOFT_RATIO,
  },
} satisfies Record<string, Theme>;

/** Choices of a theme: what the system asks for, one of our own, or the user's colours. */
export const themeChoices: readonly ThemeName[] = ['system', ...(Object.keys(themes) as OwnThemeName[]), 'own'];

type OwnThemeName = keyof typeof themes;

/** Name of a theme as it is stored. */
export type ThemeName = 'system' | OwnThemeName | 'own';

/** Colours that the user has chosen for the theme `own`. */
export interface OwnColours {
  readonly ownBackground: Hex;
  readonly ownText: Hex;
  readonly ownLink: Hex;
}

/** Colours of the theme `own` before the user touches them. */
export const ownStart: OwnColours = { ownBackground: '#f4efe2', ownText: '#2a241b', ownLink: '#005560' };

/**
 * Gives the theme of a choice.
 * @param chosen The choice, with the user's colours.
 * @param system Theme that the system asks for.
 */
export function themeFor(chosen: OwnColours & { readonly theme: ThemeName }, system: SystemTheme): Theme {
  if (chosen.theme === 'own') return ownTheme(chosen);
  return chosen.theme === 'system' ? themes[system] : themes[chosen.theme];
}

/**
 * Makes the theme of the user's own colours. It is light or dark as its text is; where the background is on the wrong
 * side for any such text to be readable, it is the other.
 */
function ownTheme({ ownBackground, ownText, ownLink }: OwnColours): Theme {
  const background = oklch(ownBackground);
  const ink = oklch(ownText);
  const link = oklch(ownLink);
  const wanted = ink[0] < background[0] ? BLACK : WHITE;
  const other = wanted === BLACK ? WHITE : BLACK;
  const side = contrastRatio(wanted, ownBackground) >= AA ? wanted : other;
  const base = side === BLACK ? LIGHT : DARK;
  return { ...base, background, text: ink, link, visited: visitedFrom(link), own: true };
}

const BLACK = '#000000';
const WHITE = '#ffffff';

/** Gives a visited link another hue than a fresh one, and enough chroma (set by hand) for the hue to be seen. */
const visitedFrom = ([, chroma, hue]: Oklch): Tint => [Math.max(chroma, 0.09), (hue + 120) % 360];
