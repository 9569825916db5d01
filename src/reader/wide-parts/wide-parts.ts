import { adoptStyles } from '../../ui/controls/style-sheet.ts';
import { makeCode } from './code-tools.ts';
import { fitBox } from './fit-box.ts';
import { makeTable } from './table-tools.ts';
import styles from './wide-parts.css';

/** Boxes that may be wider than the column and have no frame yet. */
const BOXES = ':is(.scroll-box:has(table), pre):not(.wide > *, table *)';

/**
 * Give tables and code what they need to be read: the room beside the column, an edge that shows that there is more, and
 * buttons to wrap, sort and copy. Follows parts that come later.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function addWideParts(dialog: HTMLElement, signal: AbortSignal): void {
  adoptStyles(dialog, styles);
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const frame = target.closest<HTMLElement>('.wide');
      if (frame) fitBox(frame, dialog);
    }
  });
  const frameAll = () => {
    for (const box of dialog.querySelectorAll<HTMLElement>(`article ${BOXES}`)) {
      const frame = document.createElement('div');
      frame.className = 'wide';
      const table = box.querySelector('table');
      // It scrolls from where its first column or its lines begin, and shows there what is hidden.
      frame.dir = getComputedStyle(table ?? box).direction;
      box.replaceWith(frame);
      frame.append(box);
      frame.append(table ? makeTable(table) : makeCode(box));
      box.addEventListener('scroll', () => fitBox(frame, dialog), { signal, passive: true });
      sizes.observe(box);
      sizes.observe(table ?? box);
      fitBox(frame, dialog);
    }
  };
  frameAll();
  const added = new MutationObserver(frameAll);
  added.observe(dialog, { childList: true, subtree: true });
  const refit = () => {
    for (const frame of dialog.querySelectorAll<HTMLElement>('.wide')) fitBox(frame, dialog);
  };
  window.addEventListener('resize', refit, { signal });
  signal.addEventListener('abort', () => {
    added.disconnect();
    sizes.disconnect();
  });
}
