/**
 * Give the focus back to what had it when a panel opened, where it is in the panel when that closes. At once: browsers
 * leave the focus of a panel that lies in another tree than its button where it was, and it is lost with the next frame,
 * which may come before they tell that the panel has closed.
 * @param panel The panel, a popover, before it opens for the first time.
 */
export function giveFocusBack(panel: HTMLElement): void {
  let before: Element | null = null;
  panel.addEventListener('beforetoggle', ({ newState }) => {
    if (newState === 'open') before = (panel.getRootNode() as ShadowRoot).activeElement;
    else if (before instanceof HTMLElement && panel.matches(':focus-within')) before.focus({ preventScroll: true });
  });
}
