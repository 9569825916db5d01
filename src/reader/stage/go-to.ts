/** Event of the reader's dialog before it jumps to another place of the article, from where Back is to lead back. */
export const JUMP = 'jump';

/**
 * Scroll to a place of the reader and give it the focus: the keyboard goes on from there, and it is read aloud.
 * @param target The place.
 */
export function goTo(target: HTMLElement): void {
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Do the same where somebody has pressed for the place, and may want to go back to where they were. */
export function jumpTo(target: HTMLElement): void {
  target.closest('dialog')?.dispatchEvent(new Event(JUMP));
  goTo(target);
}
