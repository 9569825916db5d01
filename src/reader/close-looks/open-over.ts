import { element } from '../../ui/controls/element.ts';

/**
 * Open something over the article. Escape, a press beside it, or the focus elsewhere closes it, and what opened it has the
 * focus again. It is no popover: those open only by buttons of the toolbar.
 * @param dialog The reader's dialog.
 * @param opener What was pressed.
 * @param name Its name for assistive technology.
 * @param kind Its class.
 * @param content What stands in it.
 * @returns The element; an event `end` closes it, which then leaves the dialog.
 */
export function openOver(
  dialog: HTMLElement,
  opener: HTMLElement,
  name: string,
  kind: string,
  ...content: readonly (Node | undefined)[]
): HTMLElement {
  const over = element('div', { class: `over ${kind}`, role: 'dialog', 'aria-label': name, tabindex: -1 }, ...content);
  const open = new AbortController();
  const end = () => {
    const hadFocus = over.matches(':focus-within');
    open.abort();
    over.remove();
    if (hadFocus) opener.focus({ preventScroll: true });
  };
  // In the article, whose letters and language it has.
  dialog.querySelector('article')?.append(over);
  over.focus({ preventScroll: true });
  over.addEventListener('end', end);
  const isOutside = (target: EventTarget | null) => target instanceof Node && !over.contains(target);
  const { signal } = open;
  dialog.addEventListener('pointerdown', ({ target }) => isOutside(target) && end(), { signal, capture: true });
  over.addEventListener('focusout', ({ relatedTarget }) => isOutside(relatedTarget) && end(), { signal });
  return over;
}
