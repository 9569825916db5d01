import { isInPage, isNamedBy } from '../shared/page-elements.ts';
import type { Changes } from './changes.ts';
import { findIn } from './page-tree.ts';

/**
 * Close the native modal dialogs in a layer, as their own close would: a dialog that is only hidden stays modal, and the
 * page behind it dead. Nothing is pressed, and no value is given.
 * @param changes Notes how they are opened again.
 * @returns False if one of them does not close, or is opened again at once: then the layer has to stay.
 */
export function closeModals(layer: Element, changes: Changes): boolean {
  for (const dialog of modalsIn(layer)) {
    dialog.close();
    if (dialog.open) return false;
    changes.note(() => {
      if (isInPage(dialog) && !dialog.open) dialog.showModal();
    });
  }
  return true;
}

function modalsIn(layer: Element): HTMLDialogElement[] {
  const found = findIn(layer, 'dialog');
  return [...(layer instanceof HTMLDialogElement ? [layer] : []), ...found].filter((dialog) =>
    isNamedBy(dialog, ':modal'),
  );
}
