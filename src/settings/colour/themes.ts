import { text } from '../../shared/text.ts';
import { type Hex, type Oklch, oklch } from './colour.ts';
import { AA, contrastRatio } from './contrast.ts';

/** Whether the colours around the text are light or dark: the value of `color-scheme`. */
export type Scheme = 'light' | 'dark';

/** Chroma and hue of a colour in OKLCH; its lightness follows from the contrast that is asked for. */
export type Tint = readonly [chroma: number, hue: number];

/** The theme that stands for what the system asks for. */
export type SystemTheme = Scheme | 'highContrastLight' | 'highContrastDark';

/** A theme: the few colours from which `palette()` derives every pair, each at the start value of the contrast. */
export interface Theme {
  readonly scheme: Scheme;
  readonly background: Oklch;
  /** What is given with its lightness stays exactly so wherever it reaches the contrast that is asked for. */
  readonly text: Tint | Oklch;
  readonly link: Tint | Oklch;
  readonly visited: Tint;
  /** Behind marked words. */
  readonly mark: Oklch;
  /** Behind selected words. */
  readonly selection: Oklch;
  /** The ratio of text at the soft end of the contrast, where it is not the usual one. */
  readonly soft?: number;
  /** Whether the user has chosen the colours: the background then stays as it is at every step of the contrast. */
  readonly own?: boolean;
}

/** A theme of ours, with its name for the user in the user's language. */
interface NamedTheme extends Theme {
  label(): string;
}

/** The links, marks and selections that suit most light and most dark backgrounds. */
const LIGHT = {
  scheme: 'light',
  link: [0.085, 182],
  visited: [0.125, 318],
  mark: [0.915, 0.12, 98],
  selection: [0.885, 0.045, 250],
} as const;
const DARK = {
  scheme: 'dark',
  link: [0.085, 180],
  visited: [0.095, 318],
  mark: [0.42, 0.08, 92],
  selection: [0.4, 0.065, 255],
} as const;

/** The ratio of text at the soft end of the two themes for those who need much contrast. */
const HIGH = 14;

/** Every theme of our own, from light to dark, and those of high contrast last. */
export const themes = {
  light: { ...LIGHT, label: () => text('themeLight', 'Light'), background: [0.981, 0.007, 84], text: [0.012, 60] },
  paper: { ...LIGHT, label: () => text('themePaper', 'Paper'), background: [0.957, 0.014, 92], text: [0.018, 70] },
  sepia: {
    label: () => text('themeSepia', 'Sepia'),
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
    label: () => text('themeGrey', 'Grey'),
    background: [0.885, 0.004, 260],
    text: [0.006, 260],
    mark: [0.86, 0.12, 98],
    selection: [0.8, 0.06, 250],
  },
  dark: { ...DARK, label: () => text('themeDark', 'Dark'), background: [0.235, 0.006, 70], text: [0.014, 82] },
  black: {
    ...DARK,
    label: () => text('themeBlack', 'Black'),
    background: [0, 0, 0],
    text: [0.008, 82],
    mark: [0.38, 0.075, 92],
    selection: [0.36, 0.065, 255],
  },
  highContrastLight: {
    ...LIGHT,
    label: () => text('themeHighContrastLight', 'Contrast light'),
    background: [1, 0, 0],
    text: [0, 0],
    link: [0.2, 264],
    soft: HIGH,
  },
  highContrastDark: {
    ...DARK,
    label: () => text('themeHighContrastDark', 'Contrast dark'),
    background: [0, 0, 0],
    text: [0, 0],
    link: [0.13, 100],
    mark: [0.38, 0.075, 92],
    selection: [0.36, 0.065, 255],
    soft: HIGH,
  },
} satisfies Record<string, NamedTheme>;

/** What may be chosen as the theme: what the system asks for, one of our own, or the user's colours. */
export const themeChoices = {
  system: { label: () => text('themeSystem', 'System') },
  ...themes,
  own: { label: () => text('themeOwn', 'Own') },
};

/** The name of a theme as it is stored. */
export type ThemeName = keyof typeof themeChoices;

/** The colours that the user has chosen for the theme `own`. */
export interface OwnColours {
  readonly ownBackground: Hex;
  readonly ownText: Hex;
  readonly ownLink: Hex;
}

/** The colours of the theme `own` before the user touches them. */
export const ownStart: OwnColours = { ownBackground: '#f4efe2', ownText: '#2a241b', ownLink: '#005560' };

/**
 * The theme that a choice stands for.
 * @param chosen What was chosen, with the user's colours.
 * @param system What the system asks for.
 */
export function themeFor(chosen: OwnColours & { readonly theme: ThemeName }, system: SystemTheme): Theme {
  if (chosen.theme === 'own') return ownTheme(chosen);
  return chosen.theme === 'system' ? themes[system] : themes[chosen.theme];
}

/**
 * The theme of the user's own colours. It is light or dark as its text is; where the background is on the wrong side for
 * any such text to be readable, it is the other.
 */
function ownTheme({ ownBackground, ownText, ownLink }: OwnColours): Theme {
  const background = oklch(ownBackground);
  const ink = oklch(ownText);
  const link = oklch(ownLink);
  const wished = ink[0] < background[0] ? BLACK : WHITE;
  const other = wished === BLACK ? WHITE : BLACK;
  const side = contrastRatio(wished, ownBackground) >= AA ? wished : other;
  const base = side === BLACK ? LIGHT : DARK;
  return { ...base, background, text: ink, link, visited: visitedFrom(link), own: true };
}

const BLACK = '#000000';
const WHITE = '#ffffff';

/** A visited link is told from a fresh one by its hue. */
const visitedFrom = ([, chroma, hue]: Oklch): Tint => [Math.max(chroma, 0.09), (hue + 120) % 360];
