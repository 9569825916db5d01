/** The shadow tree's own selection, which Chromium has. */
interface Selecting {
  getSelection?(): Selection | null;
}

/**
 * Find what is selected in the article of a reader.
 * @param dialog The reader's dialog.
 * @returns A copy of the range; undefined where nothing is.
 */
export function selectedIn(dialog: HTMLElement): Range | undefined {
  const root = dialog.getRootNode() as ShadowRoot & Selecting;
  const selection = root.getSelection ? root.getSelection() : document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const article = dialog.querySelector('article');
  return article?.contains(range.startContainer) ? range.cloneRange() : undefined;
}
