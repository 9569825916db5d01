import { text } from '../../shared/text.ts';
import { element } from '../controls/element.ts';

/**
 * Builds a button that sets everything back.
 * @param reset Called when it is pressed.
 */
export function resetButton(reset: () => void): HTMLElement {
  const button = element('button', { type: 'button', id: 'reset' }, text('reset', 'Reset to defaults'));
  button.addEventListener('click', reset);
  return element('div', { class: 'reset' }, button);
}
