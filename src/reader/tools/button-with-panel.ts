/**
 * Let a button of a bar open and close a panel: the browser's own popover, which also closes with a press beside it, and
 * gives the focus back.
 * @param button The button, as `toolButton` makes it.
 * @param panel The panel, which comes right after the button, so that Tab leads into it. It gets the button's name.
 * @returns Both, in their order.
 */
export function buttonWithPanel(button: HTMLButtonElement, panel: HTMLElement): readonly [HTMLElement, HTMLElement] {
  panel.id = `${button.id}-panel`;
  panel.classList.add('tool-panel');
  panel.ariaLabel = button.ariaLabel;
  panel.popover = 'auto';
  button.setAttribute('popovertarget', panel.id);
  return [button, panel];
}
