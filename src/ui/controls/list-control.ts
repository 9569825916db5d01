import { choiceLabel, labels } from '../../settings/labels.ts';
import type { Settings } from '../../settings/schema.ts';
import type { ChoiceSetting } from '../../settings/setting-kinds.ts';
import type { Control } from './controls.ts';
import { element } from './element.ts';

/**
 * Builds a list that opens, with its label, for a choice whose names say enough.
 * @param name Name of the setting: the id of the list.
 * @param setting Its entry in the schema.
 * @param change Called with the choice.
 */
export function listControl(
  name: keyof Settings,
  setting: ChoiceSetting<string, Settings>,
  change: (value: string) => void,
): Control {
  const options = setting.choices.map((value) => element('option', { value }, choiceLabel(name, value)));
  const list = element('select', { id: name }, ...options);
  list.addEventListener('change', () => change(list.value));
  return {
    element: element('div', { class: 'field' }, element('label', { for: name }, labels[name]()), list),
    show(settings) {
      list.value = String(settings[name]);
    },
  };
}
