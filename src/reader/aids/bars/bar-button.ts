import { drawnIcon } from '../../../ui/controls/icon.ts';
import { toolButton } from '../../tools/tool-button.ts';
import type { Sign } from './signs.ts';

/**
 * Build a button of a bar under the text.
 * @param id Its id.
 * @param name Its name for the user.
 * @param sign Its sign.
 * @param press Called when it is pressed.
 */
export function barButton(id: string, name: string, sign: Sign, press: () => void): HTMLButtonElement {
  const made = toolButton(id, name, drawnIcon(...sign));
  made.addEventListener('click', press);
  return made;
}
