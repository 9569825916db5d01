/**
 * Copy the range of the page that is selected.
 * @returns A range that stays when the selection goes; undefined if nothing is selected.
 */
export function selectedRange(): Range | undefined {
  const selection = getSelection();
  return selection && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : undefined;
}
