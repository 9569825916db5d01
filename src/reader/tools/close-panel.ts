/**
 * Close the panel that is open in the toolbar, or what is open over the article.
 * @param dialog The reader's dialog.
 * @returns True if there was one.
 */
export function closePanel(dialog: HTMLElement): boolean {
  const open = dialog.querySelector<HTMLElement>('.tool-panel:popover-open');
  if (!open) return dialog.querySelector('.over')?.dispatchEvent(new Event('end')) ?? false;
  const hasFocus = open.matches(':focus-within');
  open.hidePopover();
  // Chromium gives the focus back only out of the tree that the panel itself is in.
  // It would also scroll the article, since a bar that sticks is in the room that scrolling keeps free.
  if (hasFocus) dialog.querySelector<HTMLElement>(`[popovertarget="${open.id}"]`)?.focus({ preventScroll: true });
  return true;
}
