import type { Setting, SettingValue } from '../settings/kinds.ts';
import { type SettingName, type Settings, schema } from '../settings/schema.ts';
import type { Scheme } from '../settings/themes.ts';
import { type Control, choiceControl, rangeControl, switchControl } from './controls.ts';
import { element } from './element.ts';

/** All controls of the settings. */
export interface SettingsForm {
  readonly element: HTMLFormElement;
  /** Show what is chosen now; `scheme` is what the system asks for. */
  show(settings: Settings, scheme: Scheme): void;
}

/**
 * The form with a control for every setting of the schema, in its order.
 * @param change Called at once with each setting that the user changes, and nothing else: the form does not store.
 */
export function settingsForm(change: (part: Partial<Settings>) => void): SettingsForm {
  const controls = Object.entries(schema).map(([name, setting]) => control(name as SettingName, setting, change));
  const form = element('form', { id: 'settings' }, ...controls.map((made) => made.element));
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    element: form,
    show(settings, scheme) {
      for (const made of controls) made.show(settings, scheme);
    },
  };
}

function control(name: SettingName, setting: Setting, change: (part: Partial<Settings>) => void): Control {
  const tell = (value: SettingValue) => change({ [name]: value });
  switch (setting.kind) {
    case 'range':
      return rangeControl(name, setting, tell);
    case 'choice':
      return choiceControl(name, setting, tell);
    case 'switch':
      return switchControl(name, setting, tell);
  }
}
