import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import type { Notice } from './notice.ts';

/**
 * Builds a button that removes something, which one more press brings back.
 * @param what Name of what it removes, for the user.
 * @param remove Removes it, and gives a function that brings it back.
 * @param notice Says so and offers the way back.
 */
export function removeButton(what: string, remove: () => Promise<() => Promise<unknown>>, notice: Notice): HTMLElement {
  const label = text('remove', 'Remove');
  const button = element('button', { type: 'button', class: 'offer', 'aria-label': `${label}: ${what}` }, label);
  const fail = (error: Error) => notice.say(error.message);
  button.addEventListener('click', () => {
    remove().then((bringBack) => {
      notice.offer(text('removed', 'Removed: $1', what), text('undo', 'Undo'), () => {
        bringBack().then(() => notice.say(text('broughtBack', 'Restored: $1', what)), fail);
      });
    }, fail);
  });
  return button;
}
