import { text } from '../../shared/text.ts';
import type { Control } from '../../ui/controls/controls.ts';
import { element } from '../../ui/controls/element.ts';

/** Builds a note that says where the popup is once the toolbar button opens the reader at once. */
export function popupNote(): Control {
  const entry = text('menuPopup', 'All switches and settings');
  const words = text('popupElsewhere', 'For everything else, right-click the button and choose “$1”.', entry);
  return { element: element('p', { class: 'font-note', id: 'popup-note' }, words), show: () => undefined };
}
