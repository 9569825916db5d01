import { element } from '../../ui/controls/element.ts';

/**
 * Build a button of a bar, with a sign in place of its name, which is read aloud and shown under the pointer.
 * @param id Its id.
 * @param name Its name for the user.
 * @param sign The sign.
 */
export function toolButton(id: string, name: string, sign: Node): HTMLButtonElement {
  return element('button', { type: 'button', id, class: 'tool', title: name, 'aria-label': name }, sign);
}
