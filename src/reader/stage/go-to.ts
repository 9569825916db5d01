/**
 * Scroll to a place of the reader and give it the focus: the keyboard goes on from there, and it is read aloud.
 * @param target The place.
 */
export function goTo(target: HTMLElement): void {
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
