import { text } from '../shared/text.ts';
import type { Oklch } from './colour.ts';

/** Whether the colours around the text are light or dark: the value of `color-scheme`. */
export type Scheme = 'light' | 'dark';

/** Chroma and hue of a colour in OKLCH; its lightness follows from the contrast that is asked for. */
export type Tint = readonly [chroma: number, hue: number];

/** A theme: the few colours from which `palette()` derives every pair, each at the start value of the contrast. */
export interface Theme {
  /** Its name for the user, in the user's language. */
  label(): string;
  readonly scheme: Scheme;
  readonly background: Oklch;
  readonly text: Tint;
  readonly link: Tint;
  readonly visited: Tint;
  /** Behind marked words. */
  readonly mark: Oklch;
  /** Behind selected words. */
  readonly selection: Oklch;
}

/** Every theme of our own: paper, old paper, a soft dark and the black of screens whose pixels switch off. */
export const themes = {
  light: {
    label: () => text('themeLight', 'Light'),
    scheme: 'light',
    background: [0.981, 0.007, 84],
    text: [0.012, 60],
    link: [0.085, 182],
    visited: [0.125, 318],
    mark: [0.915, 0.12, 98],
    selection: [0.885, 0.045, 250],
  },
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
  dark: {
    label: () => text('themeDark', 'Dark'),
    scheme: 'dark',
    background: [0.235, 0.006, 70],
    text: [0.014, 82],
    link: [0.085, 180],
    visited: [0.095, 318],
    mark: [0.42, 0.08, 92],
    selection: [0.4, 0.065, 255],
  },
  black: {
    label: () => text('themeBlack', 'Black'),
    scheme: 'dark',
    background: [0, 0, 0],
    text: [0.008, 82],
    link: [0.085, 180],
    visited: [0.095, 318],
    mark: [0.38, 0.075, 92],
    selection: [0.36, 0.065, 255],
  },
} satisfies Record<string, Theme>;

/** What may be chosen as the theme: one of our own, or what the system asks for. */
export const themeChoices = { system: { label: () => text('themeSystem', 'System') }, ...themes };

/** The name of a theme as it is stored. */
export type ThemeName = keyof typeof themeChoices;

/**
 * The theme that a choice stands for.
 * @param name What was chosen.
 * @param scheme What the system asks for (`prefers-color-scheme`).
 */
export function themeFor(name: ThemeName, scheme: Scheme): Theme {
  return name === 'system' ? themes[scheme] : themes[name];
}
