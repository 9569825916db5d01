import { useScript } from '../../shared/bring-script.ts';
import { marksLabel } from '../../shared/labels.ts';
import { element } from '../../ui/controls/element.ts';
import { drawnIcon } from '../../ui/controls/icon.ts';
import { panelTool, toolButton } from '../tools/tool.ts';
import { selectionIn } from '../while-open/selection.ts';

/** Pen over a line. */
const PEN = 'M8 15.5l-1-3.5 8-8 4 4-8 8zM4.5 20h15';

/**
 * Build the button of the panel with the highlights, and the panel, which is filled while it is open. The first selection in
 * the article brings what offers to highlight it.
 * @param dialog The reader's dialog.
 * @param say Says a sentence for the user.
 * @param signal Ends it.
 */
export function marksTool(
  dialog: HTMLElement,
  say: (sentence: string) => void,
  signal: AbortSignal,
): readonly HTMLElement[] {
  const name = marksLabel();
  const panel = element('div', { role: 'dialog', 'aria-label': name });
  panel.addEventListener(
    'toggle',
    () => void useScript('marks', signal, (script) => script.show(panel, dialog, say, signal)),
  );
  const listening = new AbortController();
  const note = () => {
    if (!String(selectionIn(dialog))) return;
    listening.abort();
    followMarks(dialog, say, signal);
  };
  const { signal: first } = listening;
  for (const type of ['pointerup', 'keyup']) dialog.addEventListener(type, note, { signal: first });
  return panelTool(toolButton('tool-marks', name, drawnIcon('pen', PEN)), panel);
}

/** Draw the highlights of the article, and offer to make some. */
export function followMarks(dialog: HTMLElement, say: (sentence: string) => void, signal: AbortSignal): void {
  void useScript('marks', signal, (script) => script.follow(dialog, say, signal));
}
