import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import type { Notice } from './notice.ts';

/**
 * A button that removes something, which one more press brings back.
 * @param what What it removes, in the words of the user.
 * @param remove Removes it, and gives what brings it back.
 * @param line Where it is said and the way back is offered.
 */
export function removeButton(what: string, remove: () => Promise<() => Promise<unknown>>, line: Notice): HTMLElement {
  const label = text('remove', 'Remove');
  const button = element('button', { type: 'button', class: 'offer', 'aria-label': `${label}: ${what}` }, label);
  const fail = (error: Error) => line.say(error.message);
  button.addEventListener('click', () => {
    remove().then((bringBack) => {
      line.offer(text('removed', 'Removed: $1', what), text('undo', 'Undo'), () => {
        bringBack().then(() => line.say(text('broughtBack', 'It is back: $1', what)), fail);
      });
    }, fail);
  });
  return button;
}
