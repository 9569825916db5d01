import type { Settings } from './schema.ts';
import type { Scheme } from './themes.ts';

/** CSS custom properties and their values. */
export type Properties = Readonly<Record<string, string>>;

/** How a value is written on the screen, and how a screen reader says it. */
export interface Wording {
  readonly shown: string;
  readonly spoken: string;
}

/** A setting that is a number between bounds; its control is a slider. */
export interface RangeSetting {
  readonly kind: 'range';
  label(): string;
  readonly start: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The id of the element that shows the value in words, where it is not the name of the setting with `-words`. */
  readonly wordsId?: string;
  /** The value in words; `settings` and `scheme` are all that is chosen, for words that depend on more. */
  wording(value: number, settings: Settings, scheme: Scheme): Wording;
  /** What the value alone sets in the reader. */
  css?(value: number): Properties;
}

/** A setting that is one of a few names; its control is a group of radio buttons. */
export interface ChoiceSetting<Name extends string> {
  readonly kind: 'choice';
  label(): string;
  readonly start: Name;
  /** The names that can be chosen, in the order in which they are offered. */
  readonly choices: Readonly<Record<Name, { label(): string }>>;
  /** What the value alone sets in the reader. */
  css?(value: Name): Properties;
  /** CSS that lets a choice show itself on its own button. */
  look?(value: Name, settings: Settings, scheme: Scheme): Properties;
}

/** A setting that is on or off; its control is a check box. */
export interface SwitchSetting {
  readonly kind: 'switch';
  label(): string;
  readonly start: boolean;
}

/** A setting of a kind that is not known more closely. */
export type Setting = RangeSetting | ChoiceSetting<string> | SwitchSetting;

/** A value of a setting of such a kind. */
export type SettingValue = string | number | boolean;

/**
 * A stored value as a setting may take it.
 * @param setting The record of the setting.
 * @param value What was stored: anything.
 * @returns The value, a number moved to the nearest step; the start value when it is of a wrong type or out of bounds.
 */
export function acceptValue(setting: Setting, value: unknown): SettingValue {
  if (setting.kind === 'switch') return typeof value === 'boolean' ? value : setting.start;
  if (setting.kind === 'choice') {
    return typeof value === 'string' && Object.hasOwn(setting.choices, value) ? value : setting.start;
  }
  const { start, least, most, step } = setting;
  if (typeof value !== 'number' || !(value >= least && value <= most)) return start;
  return Number((least + Math.round((value - least) / step) * step).toFixed(6));
}

/** What a value of a setting sets in the reader by itself; nothing for settings that act together with others. */
export function cssOf(setting: Setting, value: SettingValue): Properties {
  const css = 'css' in setting ? (setting.css as (value: SettingValue) => Properties) : undefined;
  return css?.(value) ?? {};
}
