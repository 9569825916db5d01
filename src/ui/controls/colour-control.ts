import type { Hex } from '../../settings/colour/colour.ts';
import { labels } from '../../settings/labels.ts';
import type { Settings } from '../../settings/schema.ts';
import type { Control } from './controls.ts';
import { element } from './element.ts';

/**
 * Builds a control with the browser's own colour picker and a label.
 * @param name Name of the setting: the id of the picker.
 * @param change Called with each colour while the user chooses.
 */
export function colourControl(name: keyof Settings, change: (value: Hex) => void): Control {
  const picker = element('input', { type: 'color', id: name });
  // Browsers give `#rrggbb` and nothing else.
  picker.addEventListener('input', () => change(picker.value as Hex));
  return {
    element: element('label', { class: 'colour' }, picker, element('span', {}, labels[name]())),
    show(settings) {
      picker.value = String(settings[name]);
    },
  };
}
