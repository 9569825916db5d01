/** Places of the page that the reader moves although it changes nothing: focus, selection, scroll place. */
export interface PageMemory {
  /** Restore everything that has moved since; elements that have gone meanwhile are left alone. */
  restore(): void;
}

/**
 * Note where the page's focus, selection and scrolling are.
 * @returns The way back.
 */
export function rememberPage(): PageMemory {
  const focused = focusedElement();
  const selected = selectedRanges();
  const { scrollX, scrollY } = window;
  return {
    restore() {
      if (focusedElement() !== focused && focused?.isConnected) focused.focus({ preventScroll: true });
      select(selected);
      if (window.scrollX !== scrollX || window.scrollY !== scrollY) {
        window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
      }
    },
  };
}

/** Finds the element with the focus, also inside open shadow trees; undefined when it is the page as a whole. */
function focusedElement(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : undefined;
}

interface SelectedRange {
  readonly range: Range;
  readonly backwards: boolean;
}

function selectedRanges(): SelectedRange[] {
  const selection = document.getSelection();
  if (!selection) return [];
  return Array.from({ length: selection.rangeCount }, (_, index) => {
    const range = selection.getRangeAt(index).cloneRange();
    const atStart = selection.focusNode === range.startContainer && selection.focusOffset === range.startOffset;
    return { range, backwards: atStart && !range.collapsed };
  });
}

function select(ranges: readonly SelectedRange[]): void {
  const selection = document.getSelection();
  if (!selection || areSelected(selection, ranges)) return;
  selection.removeAllRanges();
  for (const { range, backwards } of ranges) {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    if (!startContainer.isConnected || !endContainer.isConnected) continue;
    if (backwards && ranges.length === 1) {
      selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
    } else selection.addRange(range);
  }
}

function areSelected(selection: Selection, ranges: readonly SelectedRange[]): boolean {
  if (selection.rangeCount !== ranges.length) return false;
  return ranges.every(({ range }, index) => {
    const now = selection.getRangeAt(index);
    return (
      now.startContainer === range.startContainer &&
      now.startOffset === range.startOffset &&
      now.endContainer === range.endContainer &&
      now.endOffset === range.endOffset
    );
  });
}
