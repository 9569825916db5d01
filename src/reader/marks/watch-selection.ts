import { useScript } from '../../shared/bring-script.ts';
import { selectionIn } from '../while-open/selection.ts';

/**
 * Let the first selection in the article bring what offers to highlight it.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 * @returns Brings it, with the highlights that are kept.
 */
export function watchSelection(dialog: HTMLElement, signal: AbortSignal): () => void {
  const follow = () => void useScript('marks', signal, (script) => script.follow(dialog, signal));
  // The handles of a touch screen send nothing else.
  const note = () => selectionIn(dialog)?.isCollapsed === false && follow();
  document.addEventListener('selectionchange', note, { signal });
  return follow;
}
