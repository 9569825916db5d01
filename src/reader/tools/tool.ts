import { element } from '../../ui/controls/element.ts';

/** Something in the toolbar. */
export interface Tool {
  /** Elements of the toolbar, in this order. */
  readonly elements: readonly HTMLElement[];
}

/**
 * Build a button of the toolbar, with a sign in place of its name, which is read aloud and shown under the pointer.
 * @param id Its id.
 * @param name Its name for the user.
 * @param sign The sign.
 */
export function toolButton(id: string, name: string, sign: Node): HTMLButtonElement {
  return element('button', { type: 'button', id, class: 'tool', title: name, 'aria-label': name }, sign);
}

/**
 * Let a button of the toolbar open and close a panel: the browser's own popover, which also closes with a press beside
 * it, and gives the focus back.
 * @param button The button, as `toolButton` makes it.
 * @param panel The panel, which comes right after the button, so that Tab leads into it.
 * @returns Both, in their order.
 */
export function panelTool(button: HTMLButtonElement, panel: HTMLElement): readonly [HTMLElement, HTMLElement] {
  panel.id = `${button.id}-panel`;
  panel.classList.add('tool-panel');
  panel.popover = 'auto';
  button.setAttribute('popovertarget', panel.id);
  return [button, panel];
}

/**
 * Build a button of the toolbar, and a panel that a script of its own fills while it is open.
 * @param id Id of the button.
 * @param name Name of both for the user.
 * @param sign The sign of the button.
 * @param fill Called with the panel whenever it has opened or closed.
 * @returns Both, in their order.
 */
export function scriptPanel(
  id: string,
  name: string,
  sign: Node,
  fill: (panel: HTMLElement) => void,
): readonly [HTMLElement, HTMLElement] {
  const panel = element('div', { role: 'dialog', 'aria-label': name });
  panel.addEventListener('toggle', () => fill(panel));
  return panelTool(toolButton(id, name, sign), panel);
}

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
