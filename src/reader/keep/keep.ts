import { bringScript } from '../../shared/bring-script.ts';
import { keepPanel } from './keep-panel.ts';

/** Panels that are open, each with what ends its work. */
const open = new WeakMap<HTMLElement, AbortController>();

/**
 * Fill the panel in which an article is taken along while it is open, and empty it when it closes, which ends what is
 * under way there.
 * @param panel The panel, which opens or closes.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export async function showKeepPanel(panel: HTMLElement, dialog: HTMLElement, signal: AbortSignal): Promise<void> {
  const article = (await bringScript('under article').catch(() => undefined))?.articleIn(dialog);
  const isOpen = panel.matches(':popover-open');
  if (signal.aborted || isOpen === open.has(panel)) return;
  if (isOpen) {
    const end = new AbortController();
    open.set(panel, end);
    panel.replaceChildren(keepPanel(dialog, article, signal, AbortSignal.any([signal, end.signal])));
  } else {
    open.get(panel)?.abort();
    open.delete(panel);
    panel.replaceChildren();
  }
}
