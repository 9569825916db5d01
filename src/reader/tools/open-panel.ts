import type { AskedPanel } from '../../ui/controls/keep-events.ts';

/**
 * Open a panel of the reader, or close it. Only scripts of the extension can: pages see no property that these set.
 * @param panel The panel, a popover.
 */
export function togglePanel(panel: HTMLElement & AskedPanel): void {
  panel.isAsked = true;
  panel.togglePopover();
  panel.isAsked = false;
}
