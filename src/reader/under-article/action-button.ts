import { element } from '../../ui/controls/element.ts';

/** Build a button of the reader that does one thing. */
export function actionButton(label: string, run: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', run);
  return button;
}
