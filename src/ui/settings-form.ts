import type { Setting, SettingValue } from '../settings/kinds.ts';
import { type SettingName, type Settings, schema } from '../settings/schema.ts';
import type { Scheme } from '../settings/themes.ts';
import { text } from '../shared/text.ts';
import { colourControl } from './colour-control.ts';
import { type Control, choiceControl, rangeControl, switchControl } from './controls.ts';
import { element } from './element.ts';
import { fontNote } from './font-note.ts';
import { lineControl } from './line-control.ts';
import { listControl } from './list-control.ts';
import { riverNote } from './river-note.ts';
import { shortfallNote } from './shortfall-note.ts';

/** All controls of the settings. */
export interface SettingsForm {
  readonly element: HTMLFormElement;
  /** Where the settings stand that are seldom needed. */
  readonly rest: HTMLElement;
  /** Show what is chosen now; `scheme` is what the system asks for. */
  show(settings: Settings, scheme: Scheme): void;
}

type Change = (part: Partial<Settings>) => void;

/**
 * The form with a control for every setting of the schema, in its order: first those for every day, then the rest, which
 * stay out of sight until they are asked for.
 * @param change Called at once with each setting that the user changes, and nothing else: the form does not store.
 */
export function settingsForm(change: Change): SettingsForm {
  const names = Object.keys(schema) as SettingName[];
  const controlsOf = (more: boolean) =>
    names.filter((name) => isMore(name) === more).flatMap((name) => [control(name, change), ...notes(name, change)]);
  const daily = controlsOf(false);
  const rest = controlsOf(true);
  const restPart = element('div', { class: 'rest' }, ...rest.map((made) => made.element));
  const form = element(
    'form',
    { id: 'settings' },
    ...daily.map((made) => made.element),
    element(
      'details',
      { id: 'more' },
      element('summary', { id: 'more-summary' }, text('moreSettings', 'More settings')),
      restPart,
    ),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    element: form,
    rest: restPart,
    show(settings, scheme) {
      for (const made of [...daily, ...rest]) made.show(settings, scheme);
    },
  };
}

const isMore = (name: SettingName): boolean => (schema[name] as Setting).more === true;

function control(name: SettingName, change: Change): Control {
  const setting: Setting = schema[name];
  const made = controlOf(name, setting, (value) => change({ [name]: value }));
  return {
    element: made.element,
    show(settings, scheme) {
      made.element.hidden = setting.applies?.(settings) === false;
      made.show(settings, scheme);
    },
  };
}

function controlOf(name: SettingName, setting: Setting, tell: (value: SettingValue) => void): Control {
  switch (setting.kind) {
    case 'range':
      return rangeControl(name, setting, tell);
    case 'choice':
      return setting.list ? listControl(name, setting, tell) : choiceControl(name, setting, tell);
    case 'switch':
      return switchControl(name, setting, tell);
    case 'colour':
      return colourControl(name, setting, tell);
    case 'line':
      return lineControl(name, setting, tell);
  }
}

/** What has to be said about a setting, after its control. */
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
