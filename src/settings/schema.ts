import { plural } from '../shared/plural.ts';
import { text } from '../shared/text.ts';
import type { Hex } from './colour/colour.ts';
import { colourSettings } from './colour/colour-settings.ts';
import { formatNumber } from './numbers.ts';
import { partSettings } from './part-settings.ts';
import {
  acceptValue,
  type ChoiceSetting,
  type ColourSetting,
  type LineSetting,
  type RangeSetting,
  type Setting,
  type SwitchSetting,
} from './setting-kinds.ts';
import { moreTextSettings } from './type/text-settings.ts';
import { moreTypefaceSettings, typefaceSettings } from './type/typeface-settings.ts';

const size: RangeSetting = {
  kind: 'range',
  group: 'type',
  label: () => text('settingSize', 'Text size'),
  start: 20,
  least: 12,
  most: 72,
  step: 1,
  wording: (value) => ({
    shown: text('sizeShown', '$1 px', formatNumber(value)),
    spoken: plural('sizeSpoken', value, { one: '$1 pixel', other: '$1 pixels' }),
  }),
  css: (value) => ({ '--reader-size': `${value}px` }),
};

const lineHeight: RangeSetting = {
  kind: 'range',
  group: 'lines',
  more: true,
  label: () => text('settingLineHeight', 'Line height'),
  start: 1.6,
  least: 1.2,
  most: 2.4,
  step: 0.1,
  wording: (value) => same(formatNumber(value, { minimumFractionDigits: 1 })),
  css: (value) => ({ '--reader-line-height': String(value) }),
};

const width: RangeSetting = {
  kind: 'range',
  group: 'lines',
  more: true,
  label: () => text('settingWidth', 'Width'),
  start: 66,
  least: 30,
  most: 100,
  step: 1,
  wording: (value) => ({
    shown: plural('widthShown', value, { one: '$1 letter', other: '$1 letters' }),
    spoken: plural('widthSpoken', value, { one: '$1 letter in a line', other: '$1 letters in a line' }),
  }),
  css: (value) => ({ '--reader-width': `${value}ch` }),
};

/**
 * Letters and words are spaced together: wider letters alone slow reading (Galliussi et al. 2020, Annals of Dyslexia 70).
 * Step 6 is what WCAG 2.2 asks a page to bear (1.4.12): 0.12 em between letters, and here more than its 0.16 em between words.
 */
const spacing: RangeSetting = {
  kind: 'range',
  group: 'lines',
  label: () => text('settingSpacing', 'Spacing'),
  start: 0,
  least: 0,
  most: 10,
  step: 1,
  wording: (value) => same(value === 0 ? text('spacingNone', 'Normal') : `+${formatNumber(value)}`),
  css: (value, { letterSpacing, wordSpacing }) => ({
    '--reader-letter-spacing': `${((value + letterSpacing) * 0.02).toFixed(2)}em`,
    '--reader-word-spacing': `${((value + wordSpacing) * 0.04).toFixed(2)}em`,
  }),
};

/** Whether the reader fetches the further pages of an article that stands on several. */
const pages: SwitchSetting = {
  kind: 'switch',
  group: 'article',
  label: () => text('settingPages', 'Load further pages of an article'),
  start: true,
  more: true,
};

/** Everything that can be set, in the order in which it is offered. All else about settings derives from these records. */
export const schema = {
  ...typefaceSettings,
  size,
  lineHeight,
  width,
  spacing,
  ...colourSettings,
  ...moreTextSettings,
  ...moreTypefaceSettings,
  ...partSettings,
  pages,
};

/** The name of a setting as it is stored. */
export type SettingName = keyof typeof schema;

/** What the user has chosen: one valid value for each setting. */
export type Settings = {
  readonly [Name in SettingName]: ValueOf<(typeof schema)[Name]>;
};

type ValueOf<Kind> =
  Kind extends ChoiceSetting<infer Choice>
    ? Choice
    : Kind extends SwitchSetting
      ? boolean
      : Kind extends ColourSetting
        ? Hex
        : Kind extends LineSetting
          ? string
          : number;

/** Every setting as it is before the user touches it. */
export const defaults: Settings = acceptSettings({});

/**
 * Settings out of whatever was stored.
 * @param stored Anything: of an older or newer version, damaged, or made to harm.
 * @returns A valid value for each setting: the stored one where it is valid, else the start value. Runs no code of
 * `stored` and never throws.
 */
export function acceptSettings(stored: unknown): Settings {
  const accepted = Object.entries(schema).map(([name, setting]) => [
    name,
    acceptValue(setting as Setting, ownValue(stored, name)),
  ]);
  return Object.fromEntries(accepted);
}

/**
 * The settings that stand in something, of whatever origin.
 * @param stored Anything.
 * @returns Those with a valid value, and how many have another. Runs no code of `stored` and never throws.
 */
export function validSettings(stored: unknown): { part: Partial<Settings>; leftOut: number } {
  const there = Object.entries(schema).flatMap(([name, setting]) => {
    const value = ownValue(stored, name);
    return value === undefined ? [] : [{ name, value, isValid: acceptValue(setting as Setting, value) === value }];
  });
  const valid = there.filter(({ isValid }) => isValid);
  const part = Object.fromEntries(valid.map(({ name, value }) => [name, value]));
  return { part, leftOut: there.length - valid.length };
}

/** A value that stands in an object itself: nothing inherited, nothing computed by a getter. */
function ownValue(stored: unknown, name: string): unknown {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  return Object.getOwnPropertyDescriptor(stored, name)?.value;
}

function same(words: string): { shown: string; spoken: string } {
  return { shown: words, spoken: words };
}
