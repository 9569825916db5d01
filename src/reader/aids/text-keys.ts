import { heardFirst } from '../while-open/heard-first.ts';

/** Selects what is pressed by the space bar, and does nothing with other keys. */
const TAKES_SPACE = 'button, summary, [role=button]';

/** Selects what does something of its own with keys. */
const TAKES_KEYS =
  'input, select, textarea, video, audio, iframe, .tool-panel, .over, [role=slider], [contenteditable]:not([contenteditable=false])';

/**
 * Hear the keys that are pressed in the text of a reader, before all others: not those with a modifier other than the shift
 * key, and not those of something that takes keys itself, or while a panel is open.
 * @param dialog The reader's dialog.
 * @param act Called with each; true if it is done with, and nobody else shall hear it.
 * @param signal Ends it.
 */
export function hearTextKeys(dialog: HTMLElement, act: (event: KeyboardEvent) => boolean, signal: AbortSignal): void {
  const hear = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof Element) || !dialog.contains(target) || target.closest(TAKES_KEYS)) return;
    if (event.key === ' ' && target.closest(TAKES_SPACE)) return;
    if (dialog.querySelector(':popover-open, .over:not([hidden])') || !act(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const hearFirst = (first: Event) => {
    const event = (first as CustomEvent<KeyboardEvent>).detail;
    hear(event);
    if (event.defaultPrevented) first.preventDefault();
  };
  dialog.addEventListener(heardFirst('keydown'), hearFirst, { signal });
  // Where the script is missing that lets aids hear first.
  window.addEventListener('keydown', hear, { signal, capture: true });
}
