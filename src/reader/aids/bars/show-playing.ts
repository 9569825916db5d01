import { text } from '../../../shared/text.ts';
import { drawnIcon } from '../../../ui/controls/icon.ts';
import { PAUSE, PLAY } from './signs.ts';

/**
 * Let a button say what it does next to what goes on by itself.
 * @param button The button.
 * @param isPlaying True if it goes on now.
 */
export function showPlaying(button: HTMLButtonElement, isPlaying: boolean): void {
  const name = isPlaying ? text('listenPause', 'Pause') : text('listenPlay', 'Play');
  button.replaceChildren(drawnIcon(...(isPlaying ? PAUSE : PLAY)));
  Object.assign(button, { title: name, ariaLabel: name });
}
