import { selectionIn } from '../while-open/selection.ts';

/**
 * Find what is selected in the article of a reader.
 * @param dialog The reader's dialog.
 * @returns Its range; undefined where nothing is, or nothing of the article.
 */
export function selectedWords(dialog: HTMLElement): Range | undefined {
  const selection = selectionIn(dialog);
  const body = dialog.querySelector('article > .body');
  if (!body || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const isHere = range.startContainer.getRootNode() === dialog.getRootNode();
  return isHere && range.intersectsNode(body) ? range : undefined;
}
