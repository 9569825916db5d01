import { adoptStyles } from '../../../ui/controls/style-sheet.ts';
import styles from './model.css';
import { summarizeArticle } from './summarize.ts';
import { TranslatingReader } from './translate.ts';

/** Readers with translations, by their dialogs. */
const translating = new WeakMap<HTMLElement, TranslatingReader>();

/** Ways to the summaries that are there or on their way, by the dialogs. */
const summaries = new WeakMap<HTMLElement, () => void>();

/** Dialogs whose tree has the styles. */
const styled = new WeakSet<HTMLElement>();

/**
 * Show the bar by which paragraphs are translated; where it is there, translate the paragraph that is read.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function translateArticle(dialog: HTMLElement, signal: AbortSignal): void {
  style(dialog);
  const there = translating.get(dialog);
  if (there) {
    void there.translateOne();
    return;
  }
  const begun = new TranslatingReader(dialog, signal, () => translating.delete(dialog));
  translating.set(dialog, begun);
  begun.start();
}

/**
 * Have the article summed up; where that is done, lead to it.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function summarize(dialog: HTMLElement, signal: AbortSignal): void {
  style(dialog);
  const there = summaries.get(dialog);
  if (there) there();
  else
    summaries.set(
      dialog,
      summarizeArticle(dialog, signal, () => summaries.delete(dialog)),
    );
}

function style(dialog: HTMLElement): void {
  if (styled.has(dialog)) return;
  styled.add(dialog);
  adoptStyles(dialog, styles);
}
