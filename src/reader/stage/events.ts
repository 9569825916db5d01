/** Events of keys and pointer, and those that follow from them; in the reader none of them is the page's business. */
const CONTAINED = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'submit', 'reset'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['touchstart', 'touchend', 'touchmove', 'touchcancel', 'wheel', 'mousewheel', 'DOMMouseScroll'],
  ...['focusin', 'focusout', 'selectstart', 'copy', 'cut', 'paste'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend'],
] as const;

/**
 * Stop events at the reader, so that the page's own keys, routers, focus traps and copy notices do not act on them.
 * Events that the page listens to on their way down (capture) cannot be kept from it.
 * @param dialog The reader's dialog.
 * @param signal Lets events through again.
 */
export function containEvents(dialog: HTMLDialogElement, signal: AbortSignal): void {
  for (const type of CONTAINED) {
    dialog.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
}
