import { element } from '../../../ui/controls/element.ts';
import { adoptStyles } from '../../../ui/controls/style-sheet.ts';
import styles from './bars.css';

/** Room between the bars and a line of the text that is scrolled into sight, in pixels. */
const GAP_PX = 40;

/**
 * Put a bar along the lower edge of the window, above those that stand there: under a pointer nothing moves away.
 * @param dialog The reader's dialog.
 * @param bar The bar; it goes by `remove()`.
 */
export function standAtFoot(dialog: HTMLElement, bar: HTMLElement): void {
  (dialog.querySelector('.bars') ?? stackIn(dialog)).prepend(bar);
}

/** Makes the stack, which stays; the scripts of several aids use the same. */
function stackIn(dialog: HTMLElement): HTMLElement {
  adoptStyles(dialog, styles);
  const stack = element('div', { class: 'bars' });
  const observer = new ResizeObserver(() => {
    const height = stack.offsetHeight;
    dialog.style.setProperty('--reader-bars-room', height > 0 ? `${height + GAP_PX}px` : '');
  });
  observer.observe(stack);
  dialog.append(stack);
  return stack;
}
