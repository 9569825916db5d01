/** Event of the reader's dialog that asks for another page: its detail is 1 for the next one, -1 for the one before. */
export const TURN = 'turn';

/**
 * Turn a page, where pages are turned.
 * @param dialog The reader's dialog.
 * @param by 1 for the next page, -1 for the one before.
 * @returns False where the text is scrolled.
 */
export function turnPage(dialog: HTMLElement, by: 1 | -1): boolean {
  return !dialog.dispatchEvent(new CustomEvent(TURN, { detail: by, cancelable: true }));
}
