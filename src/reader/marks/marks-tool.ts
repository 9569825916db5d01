import { useScript } from '../../shared/bring-script.ts';
import { marksLabel } from '../../shared/labels.ts';
import type { Offers } from '../../shared/offered.ts';
import { drawnIcon } from '../../ui/controls/icon.ts';
import { scriptPanel } from '../tools/tool.ts';
import { selectionIn } from '../while-open/selection.ts';

/** Pen over a line. */
const PEN = 'M8 15.5l-1-3.5 8-8 4 4-8 8zM4.5 20h15';

/**
 * Build the button of the panel with the highlights, and the panel, which is filled while it is open. The first selection in
 * the article brings what offers to highlight it.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 * @returns Both, and what draws the highlights that are kept.
 */
export function marksTool(dialog: HTMLElement, signal: AbortSignal): readonly [readonly HTMLElement[], () => void] {
  const use = (act: (script: Offers['marks']) => unknown) => void useScript('marks', signal, act);
  const tool = scriptPanel('tool-marks', marksLabel(), drawnIcon('pen', PEN), (panel) =>
    use((script) => script.show(panel, dialog, signal)),
  );
  const follow = () => use((script) => script.follow(dialog, signal));
  const note = () => String(selectionIn(dialog)) && follow();
  for (const type of ['pointerup', 'keyup']) dialog.addEventListener(type, note, { signal });
  return [tool, follow];
}
