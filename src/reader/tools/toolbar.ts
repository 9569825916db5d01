import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { icon } from '../../ui/controls/icon.ts';

/** Longest time from the release of the pointer to its click, in milliseconds. Set by hand. */
const MAX_CLICK_DELAY_MS = 250;

/**
 * Build the bar above the article, with the way back to the page; commands.ts puts the buttons of all commands into it.
 * @param close Called when the reader is to close. The button closes the dialog also without it: it belongs to a form
 * that does nothing else.
 * @param signal Ends its listeners.
 * @returns The bar.
 */
export function toolbar(close: () => void, signal: AbortSignal): HTMLElement {
  return element(
    'div',
    { class: 'toolbar', ...interfaceWriting() },
    closeForm(close, signal),
    element('div', { class: 'tools' }),
  );
}

function closeForm(close: () => void, signal: AbortSignal): HTMLElement {
  const button = element(
    'button',
    { id: 'close', title: text('readerCloseTitle', 'Close reader view (Esc)') },
    icon('close'),
    element('span', {}, text('readerClose', 'Close')),
  );
  const form = element('form', { method: 'dialog' }, button);
  // Here the article still has its layout, so the paragraph last read can be found.
  form.addEventListener('submit', close, { signal });
  button.addEventListener('click', close, { signal });
  closeOnPointerRelease(button, close, signal);
  return form;
}

/** Closes also when the pointer is pressed and released on the button: some pages swallow clicks. */
function closeOnPointerRelease(button: HTMLElement, close: () => void, signal: AbortSignal): void {
  let pressed = false;
  button.addEventListener('pointerdown', ({ button: which }) => (pressed = which === 0), { signal });
  button.addEventListener('pointerleave', () => (pressed = false), { signal });
  button.addEventListener(
    'pointerup',
    () => {
      // Later than the click: with the reader gone, the click would hit the page.
      if (pressed) setTimeout(close, MAX_CLICK_DELAY_MS);
    },
    { signal },
  );
}
