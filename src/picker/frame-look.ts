import { element } from '../ui/controls/element.ts';
import barStyles from './picker.css';

/**
 * Give the document of a surface its look, in a way that no policy of the page forbids.
 * @param document The document.
 */
export function dress(document: Document): void {
  const { CSSStyleSheet: Sheet } = document.defaultView as Window & { CSSStyleSheet: typeof CSSStyleSheet };
  // It must be one of that document.
  const sheet = new Sheet();
  sheet.replaceSync(barStyles);
  document.adoptedStyleSheets = [sheet];
}

/** Builds a button of the picker. @param act Called when the user has pressed it. */
export function barButton(id: string, label: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', id }, label);
  button.addEventListener('click', ({ isTrusted }) => isTrusted && act());
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') onRelease(event, act);
  });
  return button;
}

/**
 * Do something once a pressed key is let go, and not before: where the document is gone by then, the page would hear of it.
 * @param event The press; the browser does nothing of its own with it.
 */
export function onRelease(event: KeyboardEvent, act: () => void): void {
  const { target, key, isTrusted, repeat } = event;
  event.preventDefault();
  if (!isTrusted || repeat) return;
  const release = (later: Event) => {
    if ((later as KeyboardEvent).key !== key) return;
    target?.removeEventListener('keyup', release);
    act();
  };
  target?.addEventListener('keyup', release);
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
