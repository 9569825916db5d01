import { HEX, type Hex } from './colour/colour.ts';
import type { Scheme, SystemTheme } from './colour/themes.ts';
import type { GroupName } from './groups.ts';
import type { SettingName, Settings } from './schema.ts';

/** CSS custom properties and their values. */
export type Properties = Readonly<Record<string, string>>;

/** How a value is written on the screen, and how a screen reader says it. */
export interface Wording {
  readonly shown: string;
  readonly spoken: string;
}

/** What settings of every kind have. */
interface AnySetting {
  label(): string;
  /** Where it stands among all settings. */
  readonly group: GroupName;
  /** Whether it is seldom needed: its control stands under "more". */
  readonly more?: boolean;
  /** The choice in another setting without which it has no effect; its control is hidden then. */
  readonly needs?: { readonly setting: SettingName; readonly choice: string };
}

/** A setting that is a number between bounds; its control is a slider. */
export interface RangeSetting extends AnySetting {
  readonly kind: 'range';
  readonly start: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The id of the element that shows the value in words, where it is not the name of the setting with `-words`. */
  readonly wordsId?: string;
  /** The value in words; `settings` and `system` are all that is chosen, for words that depend on more. */
  wording(value: number, settings: Settings, system: SystemTheme): Wording;
  /** What the value sets in the reader. */
  css?(value: number, settings: Settings, scheme: Scheme): Properties;
}

/** A setting that is one of a few names; its control is a group of radio buttons. */
export interface ChoiceSetting<Name extends string> extends AnySetting {
  readonly kind: 'choice';
  readonly start: Name;
  /** The names that can be chosen, in the order in which they are offered. */
  readonly choices: Readonly<Record<Name, { label(): string }>>;
  /** Whether its control is a list that opens, since a specimen would show nothing. */
  readonly list?: boolean;
  /** What the value sets in the reader. */
  css?(value: Name, settings: Settings, scheme: Scheme): Properties;
  /** CSS that lets a choice show itself on its own button. */
  look?(value: Name, settings: Settings, system: SystemTheme): Properties;
}

/** A setting that is on or off; its control is a check box. */
export interface SwitchSetting extends AnySetting {
  readonly kind: 'switch';
  readonly start: boolean;
  /** What the value sets in the reader. */
  css?(value: boolean, settings: Settings, scheme: Scheme): Properties;
}

/** A setting that is a colour; its control is the browser's colour picker. */
export interface ColourSetting extends AnySetting {
  readonly kind: 'colour';
  readonly start: Hex;
}

/** A setting that is a short line of text; its control is a text field. */
export interface LineSetting extends AnySetting {
  readonly kind: 'line';
  readonly start: string;
}

/** A setting of a kind that is not known more closely. */
export type Setting = RangeSetting | ChoiceSetting<string> | SwitchSetting | ColourSetting | LineSetting;

/** A value of a setting of such a kind. */
export type SettingValue = string | number | boolean;

/** The most letters that a line of text may have. */
export const MAX_LINE_CHARS = 80;

/**
 * A stored value as a setting may take it.
 * @param setting The record of the setting.
 * @param value What was stored: anything.
 * @returns The value, a number moved to the nearest step; the start value when it is of a wrong type or out of bounds.
 */
export function acceptValue(setting: Setting, value: unknown): SettingValue {
  switch (setting.kind) {
    case 'switch':
      return typeof value === 'boolean' ? value : setting.start;
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(setting.choices, value) ? value : setting.start;
    case 'colour':
      return typeof value === 'string' && HEX.test(value) ? value : setting.start;
    case 'line':
      return typeof value === 'string' && value.length <= MAX_LINE_CHARS && !CONTROLS.test(value)
        ? value
        : setting.start;
    case 'range':
      return acceptNumber(setting, value);
  }
}

/**
 * What a value of a setting sets in the reader; nothing for settings that others take along.
 * @param setting The record of the setting.
 * @param value Its value.
 * @param settings All that is chosen.
 * @param scheme Whether the theme that is shown is light or dark.
 */
export function cssOf(setting: Setting, value: SettingValue, settings: Settings, scheme: Scheme): Properties {
  if (!('css' in setting)) return {};
  return (setting.css as (value: SettingValue, settings: Settings, scheme: Scheme) => Properties)(
    value,
    settings,
    scheme,
  );
}

/** Line ends and other characters that no name has. */
const CONTROLS = /\p{Cc}/u;

function acceptNumber({ start, least, most, step }: RangeSetting, value: unknown): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) return start;
  return Number((least + Math.round((value - least) / step) * step).toFixed(6));
}
