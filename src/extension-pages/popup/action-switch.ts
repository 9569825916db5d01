import type { Action } from '../../shared/messages.ts';
import { element } from '../../ui/controls/element.ts';

/** Switch for one action in the page. */
export interface ActionSwitch {
  readonly element: HTMLButtonElement;
  /** Shows it as on or off. Until the first call the switch is neutral. */
  show(on: boolean): void;
  /** Lets it be pressed or not; it stays reachable by keyboard, so that its name and state can still be read. */
  enable(able: boolean): void;
  /** Writes the quiet second line of the switch. */
  describe(words: string): void;
}

/**
 * Builds a big switch with a name and a quiet line under it.
 * @param action Action that it switches; also its id.
 * @param name Its name.
 * @param press Called when it is pressed while enabled. It does not move by itself: the answer moves it.
 */
export function actionSwitch(action: Action, name: string, press: () => void): ActionSwitch {
  const line = element('span', { class: 'action-line', id: `${action}-line` });
  const button = element(
    'button',
    {
      type: 'button',
      role: 'switch',
      id: action,
      class: 'action',
      'aria-checked': 'false',
      'aria-busy': 'true',
      'aria-labelledby': `${action}-name`,
      'aria-describedby': `${action}-line`,
    },
    element('span', { class: 'action-name', id: `${action}-name` }, name),
    line,
    element('span', { class: 'track', 'aria-hidden': 'true' }),
  );
  button.addEventListener('click', () => button.getAttribute('aria-disabled') !== 'true' && press());
  return {
    element: button,
    show(on) {
      button.setAttribute('aria-checked', String(on));
      button.setAttribute('aria-busy', 'false');
    },
    enable: (able) => button.setAttribute('aria-disabled', String(!able)),
    describe(words) {
      // Names of keys run from left to right, whatever the language: "⌥R" would be "R⌥".
      line.replaceChildren(element('bdi', {}, words));
    },
  };
}
