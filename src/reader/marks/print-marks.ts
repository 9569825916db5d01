import { markCopy, type SetMarks, textsIn } from '../keep/mark-copy.ts';
import type { ReaderMarks } from './reader-marks.ts';

/**
 * Put highlights and notes on paper while the article is printed, or neither where the user wants none: as marks and notes of
 * the text, since Firefox prints nothing of what is drawn over it.
 * @param signal Ends it.
 */
export function printMarks(marks: ReaderMarks, signal: AbortSignal): void {
  let set: SetMarks | undefined;
  const remove = () => {
    if (!set) return;
    set.undo();
    set = undefined;
    marks.drawAnew();
  };
  const add = () => {
    remove();
    if (marks.placed.length === 0) return;
    const isWanted = getComputedStyle(marks.dialog).getPropertyValue('--reader-printed-marks').trim() !== 'none';
    const words = isWanted ? marks.words() : [];
    marks.drawNothing();
    set = markCopy(marks.body, textsIn([marks.body]), words);
    for (const each of set.notes) each.classList.add('own-note');
  };
  window.addEventListener('beforeprint', add, { signal });
  window.addEventListener('afterprint', remove, { signal });
  signal.addEventListener('abort', remove);
}
