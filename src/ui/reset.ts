import { defaults, type Settings } from '../settings/schema.ts';
import { text } from '../shared/text.ts';
import { element } from './element.ts';

/** The way back to the start values, and from a change of many settings at once. */
export interface Reset {
  readonly element: HTMLElement;
  /** Change many settings at once, and offer the way back. */
  replace(settings: Settings): void;
  /** Something else was changed: what stood before the reset can no longer be brought back. */
  forget(): void;
}

/**
 * A button that resets all settings, in whose place one stands afterwards that undoes it.
 * @param current Gives what is chosen now.
 * @param change Called with the settings to take over.
 */
export function reset(current: () => Settings, change: (settings: Settings) => void): Reset {
  const start = element('button', { type: 'button', id: 'reset' }, text('reset', 'Reset to the start values'));
  const undo = element('button', { type: 'button', id: 'undo', hidden: true });
  let before = defaults;
  const offer = (offered: HTMLElement, other: HTMLElement) => {
    const moveFocus = other.matches(':focus');
    offered.hidden = false;
    other.hidden = true;
    // A hidden button loses the focus, and the next key press would begin at the top of the page.
    if (moveFocus) offered.focus();
  };
  const replace = (settings: Settings, undoing: string) => {
    before = current();
    change(settings);
    undo.textContent = undoing;
    offer(undo, start);
  };
  start.addEventListener('click', () => replace(defaults, text('undoReset', 'Undo the reset')));
  undo.addEventListener('click', () => change(before));
  return {
    element: element('div', { class: 'reset' }, start, undo),
    replace: (settings) => replace(settings, text('undoLook', 'Undo the new look')),
    forget: () => offer(start, undo),
  };
}
