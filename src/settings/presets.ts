import { text } from '../shared/text.ts';
import { TIDY_FAMILIES } from '../shared/tidy-families.ts';
import { defaults, type Settings } from './schema.ts';
import { settingOf } from './tidy-settings.ts';

/** Look that Lectern offers, applied with one press. */
export interface Preset {
  /** Its name for the user, in the user's language. */
  label(): string;
  /** Settings that it changes; all others go to their start values, but for those that are not part of a look. */
  readonly look: Partial<Settings>;
}

/**
 * Looks that are offered, set by hand. "Dyslexia-friendly" follows what has been measured: letters and words spaced
 * together, short ragged lines with much room between them (Zorzi et al. 2012, Rello & Baeza-Yates 2013); the face is a
 * matter of taste.
 */
export const presets: Readonly<Record<string, Preset>> = {
  calm: {
    label: () => text('presetCalm', 'Calm'),
    look: { typeface: 'literata', theme: 'sepia', contrast: 5, lineHeight: 1.7, width: 62 },
  },
  newspaper: {
    label: () => text('presetNewspaper', 'Newspaper'),
    look: { typeface: 'sourceSerif', theme: 'paper', size: 18, lineHeight: 1.5, paragraphSpacing: 0.25, indent: 1.5 },
  },
  lowVision: {
    label: () => text('presetLowVision', 'Low vision'),
    look: {
      typeface: 'atkinson',
      theme: 'highContrastLight',
      size: 32,
      weight: 500,
      spacing: 2,
      lineHeight: 1.7,
      width: 50,
    },
  },
  dyslexia: {
    label: () => text('presetDyslexia', 'Dyslexia-friendly'),
    look: {
      typeface: 'lexend',
      theme: 'paper',
      size: 22,
      spacing: 5,
      lineHeight: 1.8,
      width: 56,
      paragraphSpacing: 1.25,
    },
  },
  night: {
    label: () => text('presetNight', 'Night'),
    look: { theme: 'dark', contrast: 4, size: 21, lineHeight: 1.7, images: 'soften' },
  },
};

/**
 * Gives all settings as a preset makes them.
 * @param preset The preset.
 * @param current The settings now: the user's own colours, font names and what is not part of a look stay.
 */
export function withPreset({ look }: Preset, current: Settings): Settings {
  const { ownBackground, ownText, ownLink, fontName, headingFontName, codeFontName } = current;
  const own = { ownBackground, ownText, ownLink, fontName, headingFontName, codeFontName };
  return { ...defaults, ...own, ...look, ...noLook(current) };
}

/**
 * Gives all settings as a look of the user's own makes them.
 * @param look All settings as they were when it was saved.
 * @param current The settings now: what is not part of a look stays.
 */
export function withOwnLook(look: Settings, current: Settings): Settings {
  return { ...look, ...noLook(current) };
}

/**
 * Settings that are no part of a look: further pages, cut links, kept places, paper, how the reader opens, its keys and what the
 * tidy page hides.
 */
function noLook(settings: Settings): Partial<Settings> {
  const others = [
    'pages',
    'cleanLinks',
    'printLinks',
    'printMarks',
    'keepPlaces',
    'opensAtOnce',
    'staysReading',
    'singleKeys',
    'readerKeys',
  ] as const;
  const names = [...others, ...TIDY_FAMILIES.map(settingOf)];
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}
