import { type Setting, type SettingName, type Settings, schema } from '../../settings/schema.ts';
import type { SettingValue } from '../../settings/setting-kinds.ts';
import type { RangeName } from '../../settings/wording.ts';
import type { ShownText } from '../../shared/shown-text.ts';
import { colourControl } from './colour-control.ts';
import { type Control, choiceControl, rangeControl, switchControl } from './controls.ts';
import { faceNote } from './face-note.ts';
import { fontNote } from './font-note.ts';
import { hyphenNote } from './hyphen-note.ts';
import { lineControl } from './line-control.ts';
import { listControl } from './list-control.ts';
import { riverNote } from './river-note.ts';
import { shortfallNote } from './shortfall-note.ts';

/** Takes over some settings. */
export type Change = (part: Partial<Settings>) => void;

/**
 * Builds the control of one setting, and after it the notes about that setting.
 * @param name The name of the setting.
 * @param change Called at once with each value that the user chooses.
 * @param shown Gives what is read, where that is known.
 */
export function settingControls(
  name: SettingName,
  change: Change,
  shown: () => ShownText | undefined = () => undefined,
): readonly Control[] {
  const made = control(name, change);
  return [made, ...notes(name, change), ...notesOnText(name, made.element, shown)];
}

function notesOnText(name: SettingName, control: HTMLElement, shown: () => ShownText | undefined): readonly Control[] {
  if (name === 'typeface' || name === 'headingTypeface') return [faceNote(name, shown)];
  return name === 'hyphenation' ? [hyphenNote(control, shown)] : [];
}

function control(name: SettingName, change: Change): Control {
  const setting: Setting = schema[name];
  const { needs } = setting;
  const made = controlOf(name, setting, (value) => change({ [name]: value }));
  return {
    element: made.element,
    show(settings, system) {
      made.element.hidden = needs !== undefined && settings[needs.setting] !== needs.choice;
      made.show(settings, system);
    },
  };
}

function controlOf(name: SettingName, setting: Setting, choose: (value: SettingValue) => void): Control {
  switch (setting.kind) {
    case 'range':
      return rangeControl(name as RangeName, setting, choose);
    case 'choice':
      return setting.list ? listControl(name, setting, choose) : choiceControl(name, setting, choose);
    case 'switch':
      return switchControl(name, choose);
    case 'colour':
      return colourControl(name, choose);
    case 'line':
      return lineControl(name, choose);
  }
}

function notes(name: SettingName, change: Change): readonly Control[] {
  switch (name) {
    case 'ownLink':
      return [shortfallNote(change)];
    case 'fontName':
    case 'headingFontName':
    case 'codeFontName':
      return [fontNote(name)];
    case 'alignment':
      return [riverNote()];
    default:
      return [];
  }
}
