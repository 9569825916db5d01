import { labels } from '../../settings/labels.ts';
import type { Settings } from '../../settings/schema.ts';
import { MAX_LINE_CHARS } from '../../settings/setting-kinds.ts';
import type { Control } from './controls.ts';
import { element } from './element.ts';

/**
 * Builds a text field with its label.
 * @param name Name of the setting: the id of the field.
 * @param change Called with each value while the user types.
 */
export function lineControl(name: keyof Settings, change: (value: string) => void): Control {
  const field = element('input', {
    type: 'text',
    id: name,
    maxlength: MAX_LINE_CHARS,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  field.addEventListener('input', () => change(field.value));
  return {
    element: element('div', { class: 'field' }, element('label', { for: name }, labels[name]()), field),
    show(settings) {
      const value = String(settings[name]);
      // Writing the same value would move the cursor to its end.
      if (field.value !== value) field.value = value;
    },
  };
}
