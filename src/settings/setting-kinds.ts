import { HEX, type Hex } from './colour/colour.ts';
import type { Scheme } from './colour/themes.ts';
import type { GroupName } from './groups.ts';

/** CSS custom properties and their values. */
export type Properties = Readonly<Record<string, string>>;

/*
 * All settings together are made of these kinds, so the kinds do not know them. A setting names only the others that it
 * depends on, by their names and the types of their values: the type parameter `Others`. `schema.ts` is where the
 * compiler checks that there are such settings.
 */

/** Parts that settings of every kind have. */
interface AnySetting<Others> {
  /** Heading under which it is shown among all settings. */
  readonly group: GroupName;
  /** True for a setting that is seldom needed: its control is under "more". */
  readonly more?: boolean;
  /** Choice in another setting without which it has no effect; its control is hidden then. */
  readonly needs?: { readonly setting: keyof Others; readonly choice: string };
}

/** Setting that is a number between bounds; its control is a slider. */
export interface RangeSetting<Others = unknown> extends AnySetting<Others> {
  readonly kind: 'range';
  readonly start: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Id of the element that shows the value in words, where it is not the name of the setting with `-words`. */
  readonly wordsId?: string;
  /** Gives the properties that the value sets in the reader. */
  css?(value: number, others: Others, scheme: Scheme): Properties;
}

/** Setting that is one of a few names; its control is a group of radio buttons. */
export interface ChoiceSetting<Name extends string, Others = unknown> extends AnySetting<Others> {
  readonly kind: 'choice';
  readonly start: Name;
  /** Names that can be chosen, in the order in which they are offered. */
  readonly choices: readonly Name[];
  /** True for a setting whose control is a list that opens, since a specimen would show nothing. */
  readonly list?: boolean;
  /** Gives the properties that the value sets in the reader. */
  css?(value: Name, others: Others, scheme: Scheme): Properties;
}

/** Setting that is on or off; its control is a check box. */
export interface SwitchSetting<Others = unknown> extends AnySetting<Others> {
  readonly kind: 'switch';
  readonly start: boolean;
  /** Gives the properties that the value sets in the reader. */
  css?(value: boolean, others: Others, scheme: Scheme): Properties;
}

/** Setting that is a colour; its control is the browser's colour picker. */
export interface ColourSetting<Others = unknown> extends AnySetting<Others> {
  readonly kind: 'colour';
  readonly start: Hex;
}

/** Setting that is a short line of text; its control is a text field. */
export interface LineSetting<Others = unknown> extends AnySetting<Others> {
  readonly kind: 'line';
  readonly start: string;
}

/** Setting of any kind that depends on no others than these. */
export type SettingAmong<Others> =
  | RangeSetting<Others>
  | ChoiceSetting<string, Others>
  | SwitchSetting<Others>
  | ColourSetting<Others>
  | LineSetting<Others>;

/** Value of a setting whose kind is not known. */
export type SettingValue = string | number | boolean;

/** Values of some settings, by the names of those. */
export type ValuesOf<Entries> = { readonly [Name in keyof Entries]: ValueOf<Entries[Name]> };

type ValueOf<Entry> = Entry extends { readonly kind: 'choice'; readonly start: infer Name }
  ? Name
  : Entry extends { readonly kind: 'switch' }
    ? boolean
    : Entry extends { readonly kind: 'colour' }
      ? Hex
      : Entry extends { readonly kind: 'line' }
        ? string
        : number;

/**
 * Longest line of text that a setting or the name of a look may have, in characters. Set by hand: longer than the names
 * of fonts, short enough for a button of its own.
 */
export const MAX_LINE_CHARS = 80;

/**
 * Turns a stored value into one that a setting may take.
 * @param setting The entry of the setting.
 * @param value Anything that was stored.
 * @returns The value, a number moved to the nearest step; the start value when it is of a wrong type or out of bounds.
 */
export function acceptValue<Others>(setting: SettingAmong<Others>, value: unknown): SettingValue {
  switch (setting.kind) {
    case 'switch':
      return typeof value === 'boolean' ? value : setting.start;
    case 'choice':
      return typeof value === 'string' && setting.choices.includes(value) ? value : setting.start;
    case 'colour':
      return typeof value === 'string' && HEX.test(value) ? value : setting.start;
    case 'line':
      return isLine(value) ? value : setting.start;
    case 'range':
      return acceptNumber(setting, value);
  }
}

/**
 * Gives the properties that a value of a setting sets in the reader; none for settings that others take along.
 * @param setting The entry of the setting.
 * @param value Its value.
 * @param others The settings that it depends on.
 * @param scheme Tells whether the theme that is shown is light or dark.
 */
export function cssOf<Others>(
  setting: SettingAmong<Others>,
  value: SettingValue,
  others: Others,
  scheme: Scheme,
): Properties {
  if (!('css' in setting)) return {};
  return (setting.css as (value: SettingValue, others: Others, scheme: Scheme) => Properties)(value, others, scheme);
}

/** Line ends and other characters that no name has. */
const CONTROL_CHARACTERS = /\p{Cc}/u;

function isLine(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_LINE_CHARS && !CONTROL_CHARACTERS.test(value);
}

function acceptNumber<Others>({ start, min, max, step }: RangeSetting<Others>, value: unknown): number {
  if (typeof value !== 'number' || !(value >= min && value <= max)) return start;
  // Steps such as 0.1 add up to numbers with a tail, which would never equal what was stored.
  return Number((min + Math.round((value - min) / step) * step).toFixed(6));
}
