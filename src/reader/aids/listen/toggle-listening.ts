import { adoptStyles } from '../../../ui/controls/style-sheet.ts';
import styles from './listen.css';
import { ListeningReader } from './listening.ts';

/** Readers in which an article is being read aloud, by their dialogs. */
const open = new WeakMap<HTMLElement, ListeningReader>();

/** Dialogs whose tree has the styles. */
const styled = new WeakSet<HTMLElement>();

/**
 * Read the article of a reader aloud from the first sentence on the screen, with a bar to work it; where that is going on,
 * pause it or go on.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 * @returns Resolves once it has begun. Never rejects.
 */
export async function toggleListening(dialog: HTMLElement, signal: AbortSignal): Promise<void> {
  const there = open.get(dialog);
  if (there) {
    there.toggle();
    return;
  }
  if (!styled.has(dialog)) adoptStyles(dialog, styles);
  styled.add(dialog);
  const begun = new ListeningReader(dialog, signal, () => open.delete(dialog));
  open.set(dialog, begun);
  await begun.start();
}
