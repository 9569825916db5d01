/** Elements that scroll sideways in a box of their own. */
const BOXES = '.scroll-box, pre';

/**
 * Make boxes that scroll sideways reachable by the keyboard, as long as they have something to scroll.
 * @param dialog The reader's dialog.
 * @param signal Ends the watch.
 */
export function watchScrollBoxes(dialog: HTMLElement, signal: AbortSignal): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) target.toggleAttribute('tabindex', false);
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    }
  });
  const watch = () => {
    for (const box of dialog.querySelectorAll(BOXES)) observer.observe(box);
  };
  watch();
  const added = new MutationObserver(watch);
  added.observe(dialog, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    added.disconnect();
  });
}
