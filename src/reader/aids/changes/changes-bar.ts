import { interfaceWriting } from '../../../shared/interface-language.ts';
import { text } from '../../../shared/text.ts';
import { element } from '../../../ui/controls/element.ts';
import { icon } from '../../../ui/controls/icon.ts';
import { toolButton } from '../../tools/tool-button.ts';
import { barButton } from '../bars/bar-button.ts';
import { DOWN, UP } from '../bars/signs.ts';
import { standAtFoot } from '../bars/stand-at-foot.ts';

/** The line that tells of changes; it becomes a bar under the text while one steps through them. */
export interface ChangesBar {
  readonly element: HTMLElement;
  /** Say a sentence for the user. */
  say(sentence: string): void;
  /** Offer the way from change to change in place of the way to show them, at the lower edge of the window. */
  showStepping(dialog: HTMLElement): void;
}

/**
 * Build it.
 * @param step Shows the changes, and goes to the next or the one before.
 * @param end Takes the marks off; without it there is nothing to show, and the line can only be put away.
 */
export function changesBar(step: (by: 1 | -1) => void, end?: () => void): ChangesBar {
  const status = element('p', { role: 'status' });
  const show = element('button', { type: 'button', id: 'changes-show' }, text('changesShow', 'Show changes'));
  const arrows = [
    barButton('changes-back', text('changesBack', 'Previous change'), UP, () => step(-1)),
    barButton('changes-on', text('changesOn', 'Next change'), DOWN, () => step(1)),
  ];
  const close = toolButton('changes-close', text('readerClose', 'Close'), icon('close'));
  const bar = element(
    'div',
    { class: 'changes', role: 'group', 'aria-label': text('changesTitle', 'Changes'), ...interfaceWriting() },
    status,
    ...(end ? [show] : []),
    close,
  );
  show.addEventListener('click', () => step(1));
  close.addEventListener('click', () => {
    const dialog = bar.closest('dialog');
    const article = dialog?.querySelector<HTMLElement>('article');
    bar.remove();
    end?.();
    // The button had the focus, which would be lost.
    article?.focus({ preventScroll: true });
  });
  return {
    element: bar,
    say(sentence) {
      status.textContent = sentence;
    },
    showStepping(dialog) {
      const hadFocus = show.matches(':focus');
      show.replaceWith(...arrows);
      bar.classList.add('stepping');
      standAtFoot(dialog, bar);
      const name = text('changesHide', 'Hide changes');
      Object.assign(close, { title: name, ariaLabel: name });
      if (hadFocus) arrows.at(-1)?.focus({ preventScroll: true });
    },
  };
}
