import { interfaceDirection, interfaceLanguage } from '../shared/interface-language.ts';
import { text } from '../shared/text.ts';
import { element } from '../ui/element.ts';

/** How long after the release of the pointer a click may still come, in milliseconds. */
const CLICK_FOLLOWS = 250;

/**
 * The quiet bar above the article.
 * @param close Called when the reader is to close. The button closes the dialog also without it: it belongs to a form
 * that does nothing else.
 * @param signal Ends its listeners.
 * @returns The bar.
 */
export function toolbar(close: () => void, signal: AbortSignal): HTMLElement {
  const cross = element('span', { class: 'cross', 'aria-hidden': 'true' });
  const label = text('readerClose', 'Close');
  const button = element(
    'button',
    { id: 'close', title: text('readerCloseTitle', 'Close reader (Esc)') },
    cross,
    label,
  );
  const form = element('form', { method: 'dialog' }, button);
  // Here the article still has its layout, so the paragraph last read can be found.
  form.addEventListener('submit', close, { signal });
  button.addEventListener('click', close, { signal });
  closeOnRelease(button, close, signal);
  return element('div', { class: 'toolbar', lang: interfaceLanguage(), dir: interfaceDirection() }, form);
}

/** For pages that swallow clicks: pressed and released on the button closes as well. */
function closeOnRelease(button: HTMLElement, close: () => void, signal: AbortSignal): void {
  let pressed = false;
  button.addEventListener('pointerdown', ({ button: which }) => (pressed = which === 0), { signal });
  button.addEventListener('pointerleave', () => (pressed = false), { signal });
  button.addEventListener(
    'pointerup',
    () => {
      // Later than the click: with the reader gone, the click would hit the page.
      if (pressed) setTimeout(close, CLICK_FOLLOWS);
    },
    { signal },
  );
}
