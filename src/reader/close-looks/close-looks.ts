import { aside } from '../../shared/aside.ts';
import { adoptStyles } from '../../ui/controls/style-sheet.ts';
import { openNotes } from './notes.ts';
import styles from './pictures.css';
import { showPictures } from './pictures.ts';

/**
 * Let pictures be seen large and notes be read where they are called.
 * @param dialog The reader's dialog.
 * @param originOf Finds the picture of the page that one of the article shows.
 * @param signal Ends it.
 */
export function lookClosely(
  dialog: HTMLElement,
  originOf: (element: Element) => Element | undefined,
  signal: AbortSignal,
): void {
  adoptStyles(dialog, styles);
  aside(() => showPictures(dialog, originOf, signal));
  aside(() => openNotes(dialog, signal));
  dialog.dataset['looks'] = 'close';
}
