import { cleanLinks, images, keepPlaces, links, pages, printLinks, printMarks } from './article-settings.ts';
import { contrast, ownBackground, ownLink, ownText, theme } from './colour/colour-settings.ts';
import { opensAtOnce, readerKeys, singleKeys, staysReading } from './opening-settings.ts';
import { acceptValue, type SettingAmong, type ValuesOf } from './setting-kinds.ts';
import { hides } from './tidy-settings.ts';
import { letterSpacing, size, spacing, weight, wordSpacing } from './type/letter-settings.ts';
import { alignment, hyphenation, indent, lineHeight, paragraphSpacing, width } from './type/line-settings.ts';
import {
  codeFontName,
  codeTypeface,
  fontName,
  headingFontName,
  headingTypeface,
  typeface,
} from './type/typeface-settings.ts';

/**
 * Everything that can be set, in the order in which it is offered. All else about settings derives from these entries.
 * Each is written where its idea is: typefaces, letters, lines, colours, the article, its opening.
 */
export const schema = {
  size,
  lineHeight,
  width,
  theme,
  ownBackground,
  ownText,
  ownLink,
  typeface,
  fontName,
  contrast,
  weight,
  spacing,
  paragraphSpacing,
  indent,
  letterSpacing,
  wordSpacing,
  alignment,
  hyphenation,
  headingTypeface,
  headingFontName,
  codeTypeface,
  codeFontName,
  images,
  links,
  pages,
  cleanLinks,
  printLinks,
  printMarks,
  keepPlaces,
  opensAtOnce,
  staysReading,
  singleKeys,
  readerKeys,
  hideRelated: hides,
  hideMostRead: hides,
  hideNewsletter: hides,
  hideShare: hides,
  hideComments: hides,
  hidePlayers: hides,
  hideConsent: hides,
  hidePrompts: hides,
  hideSummaries: hides,
  hideSidebars: hides,
  hideAdvertisements: hides,
};

/** Name of a setting as it is stored. */
export type SettingName = keyof typeof schema;

/** Choices of the user: one valid value for each setting. */
export type Settings = ValuesOf<typeof schema>;

/** Entry of a setting whose kind is not known. */
export type Setting = SettingAmong<Settings>;

/** Entries by name; the compiler checks here that each depends only on settings that are there. */
const entries: Readonly<Record<SettingName, Setting>> = schema;

/** Every setting as it is before the user touches it. */
export const defaults: Settings = acceptSettings({});

/**
 * Reads settings out of whatever was stored.
 * @param stored Anything: of an older or newer version, damaged, or made to harm.
 * @returns A valid value for each setting: the stored one where it is valid, else the start value. Runs no code of
 * `stored` and never throws.
 */
export function acceptSettings(stored: unknown): Settings {
  const accepted = Object.entries(entries).map(([name, setting]) => [
    name,
    acceptValue(setting, ownValue(stored, name)),
  ]);
  return Object.fromEntries(accepted);
}

/**
 * Picks the settings out of something of whatever origin.
 * @param stored Anything.
 * @returns Those with a valid value, and how many have another. Runs no code of `stored` and never throws.
 */
export function validSettings(stored: unknown): { part: Partial<Settings>; leftOut: number } {
  const there = Object.entries(entries).flatMap(([name, setting]) => {
    const value = ownValue(stored, name);
    return value === undefined ? [] : [{ name, value, isValid: acceptValue(setting, value) === value }];
  });
  const valid = there.filter(({ isValid }) => isValid);
  const part = Object.fromEntries(valid.map(({ name, value }) => [name, value]));
  return { part, leftOut: there.length - valid.length };
}

/** Reads a value of an object itself: nothing inherited, nothing computed by a getter. */
function ownValue(stored: unknown, name: string): unknown {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  return Object.getOwnPropertyDescriptor(stored, name)?.value;
}
