import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

/** Button that shows something hidden, and then hides it again. */
export interface ShowButton {
  readonly element: HTMLButtonElement;
  /** Shows which of both it does: true for what is shown now, to be hidden again. */
  show(isShown: boolean): void;
}

/**
 * Builds a button that shows something hidden again; its name for those who listen says what.
 * @param what Name of what is hidden.
 * @param turn Called with true to show it, with false to hide it again.
 */
export function showButton(what: string, turn: (shown: boolean) => void): ShowButton {
  const button = element('button', { type: 'button', class: 'show' });
  let isShown = false;
  button.addEventListener('click', () => turn(!isShown));
  return {
    element: button,
    show(shown) {
      isShown = shown;
      const label = shown ? text('hideAgain', 'Hide again') : text('showHidden', 'Show');
      button.textContent = label;
      button.setAttribute('aria-label', `${label}: ${what}`);
    },
  };
}
