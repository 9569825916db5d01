import { closePanel } from '../tools/close-panel.ts';

/**
 * Close with Escape what is open, the panel of a tool first and then the reader, whatever the page does with that key.
 * Space, PageDown, Home and End need nothing: the focus is on what scrolls.
 * @param dialog The reader's dialog.
 * @param close Called once or more.
 * @param signal Ends the watch.
 */
export function closeOnEscape(dialog: HTMLDialogElement, close: () => void, signal: AbortSignal): void {
  const closeOn = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!closePanel(dialog)) close();
  };
  closeOnKeyRelease(closeOn, signal);
  window.addEventListener('keydown', closeOn, { signal, capture: true });
  // The browser's own ways: Escape before the page could see it, the back gesture of a phone.
  dialog.addEventListener('cancel', close, { signal });
  // An observer, since a page that writes itself anew takes all listeners away.
  const observer = new MutationObserver(() => dialog.open || close());
  observer.observe(dialog, { attributeFilter: ['open'] });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Closes on the release of the key too, where its press was not heard: some pages swallow that. */
function closeOnKeyRelease(closeOn: (event: KeyboardEvent) => void, signal: AbortSignal): void {
  // The release of a key that was pressed elsewhere, as in the browser's find bar, comes right after the focus.
  let pressedElsewhere = !document.hasFocus();
  let isHeard = false;
  const hear = ({ key }: KeyboardEvent) => {
    pressedElsewhere = false;
    isHeard ||= key === 'Escape';
  };
  const release = (event: KeyboardEvent) => {
    if (!pressedElsewhere && !isHeard) closeOn(event);
    pressedElsewhere = false;
    isHeard &&= event.key !== 'Escape';
  };
  window.addEventListener('focus', () => (pressedElsewhere = true), { signal });
  window.addEventListener('keydown', hear, { signal, capture: true });
  window.addEventListener('keyup', release, { signal, capture: true });
}
