import { element } from '../ui/element.ts';

/** A button of the reader that does one thing. */
export function action(label: string, run: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', run);
  return button;
}
