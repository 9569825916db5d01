import { type Preset, presets } from '../settings/presets.ts';
import { text } from '../shared/text.ts';
import { element } from './element.ts';

/**
 * A button for each look that is put on with one press.
 * @param wear Called with the preset whose button is pressed.
 */
export function presetButtons(wear: (preset: Preset) => void): HTMLElement {
  const buttons = Object.entries(presets).map(([name, preset]) => {
    const button = element('button', { type: 'button', id: `preset-${name}`, class: 'offer' }, preset.label());
    button.addEventListener('click', () => wear(preset));
    return button;
  });
  return element('fieldset', { class: 'presets' }, element('legend', {}, text('presets', 'Looks')), ...buttons);
}
