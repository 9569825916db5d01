import { element } from '../ui/controls/element.ts';
import barStyles from './picker.css';

/**
 * Give a document of ours its look, in a way that no policy of the page forbids.
 * @param document The document of a surface.
 */
export function dress(document: Document): void {
  const { CSSStyleSheet: Sheet } = document.defaultView as Window & { CSSStyleSheet: typeof CSSStyleSheet };
  // It must be one of that document.
  const sheet = new Sheet();
  sheet.replaceSync(barStyles);
  document.adoptedStyleSheets = [sheet];
}

/** Builds a button of the picker. @param act Called when the user presses it. */
export function barButton(id: string, label: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', id }, label);
  button.addEventListener('click', ({ isTrusted }) => isTrusted && act());
  return button;
}

/** Keeps Tab among the controls of a document, as in a dialog: behind it is the page. */
export function keepTab(event: KeyboardEvent, document: Document): void {
  const controls = [...document.querySelectorAll<HTMLElement>('[tabindex="0"], button:enabled')].filter(
    (control) => control.offsetParent !== null || control.tabIndex === 0,
  );
  const [first, last] = [controls[0], controls.at(-1)];
  const { activeElement } = document;
  const isAtEnd = activeElement === (event.shiftKey ? first : last) || activeElement === document.body;
  if (!isAtEnd) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
