import { hasRivers } from '../../settings/type/line-settings.ts';
import { text } from '../../shared/text.ts';
import type { Control } from './controls.ts';
import { element } from './element.ts';

/**
 * Builds a note that warns of justified lines that are too short for their words. It takes no room while there are
 * none.
 */
export function riverNote(): Control {
  const note = element('p', { class: 'font-note', role: 'status', id: 'rivers' });
  return {
    element: note,
    show(settings) {
      note.hidden = !hasRivers(settings);
      note.textContent = note.hidden
        ? ''
        : text('rivers', 'Justified lines this short leave wide gaps between words. Wider lines read better.');
    },
  };
}
