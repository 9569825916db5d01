import type { Hex } from '../../settings/colour/colour.ts';
import type { Settings } from '../../settings/schema.ts';
import type { ColourSetting } from '../../settings/setting-kinds.ts';
import type { Control } from './controls.ts';
import { element } from './element.ts';

/**
 * Builds a control with the browser's own colour picker and a label.
 * @param name Name of the setting: the id of the picker.
 * @param setting Its entry in the schema.
 * @param change Called with each colour while the user chooses.
 */
export function colourControl(
  name: keyof Settings,
  setting: ColourSetting<Settings>,
  change: (value: Hex) => void,
): Control {
  const picker = element('input', { type: 'color', id: name });
  // Browsers give `#rrggbb` and nothing else.
  picker.addEventListener('input', () => change(picker.value as Hex));
  return {
    element: element('label', { class: 'colour' }, picker, element('span', {}, setting.label())),
    show(settings) {
      picker.value = String(settings[name]);
    },
  };
}
