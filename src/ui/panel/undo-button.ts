import { labels } from '../../settings/labels.ts';
import type { LastChange } from '../../settings/undo.ts';
import { text } from '../../shared/text.ts';
import { element } from '../controls/element.ts';
import { icon } from '../controls/icon.ts';

/** Button that undoes the last change of settings, and then makes it again. */
export interface UndoButton {
  readonly element: HTMLElement;
  /** Shows which change that is. The button keeps its room, so that nothing moves when there is one. */
  show(last: LastChange | undefined): void;
}

/**
 * Builds a button with the sign of undoing; its name says what it undoes.
 * @param undo Called when it is pressed.
 * @param say Called with a sentence that says what was undone.
 */
export function undoButton(undo: () => void, say: (sentence: string) => void): UndoButton {
  const button = element('button', { type: 'button', id: 'undo', class: 'sign' }, icon('undo'));
  let shown: LastChange | undefined;
  button.addEventListener('click', () => {
    if (!shown) return;
    const what = whatChanged(shown);
    undo();
    say(shown.undone ? text('saidRedone', 'Redone: $1', what) : text('saidUndone', 'Undone: $1', what));
  });
  return {
    element: button,
    show(last) {
      shown = last;
      button.style.visibility = last ? '' : 'hidden';
      if (!last) return;
      const what = whatChanged(last);
      const name = last.undone ? text('redoChange', 'Redo: $1', what) : text('undoChange', 'Undo: $1', what);
      button.title = name;
      button.setAttribute('aria-label', name);
      button.toggleAttribute('data-undone', last.undone);
    },
  };
}

function whatChanged({ names, occasion }: LastChange): string {
  const [name] = names;
  if (occasion === 'reset') return text('reset', 'Reset to defaults');
  if (occasion === 'look') return text('changeLook', 'new look');
  if (occasion === 'backup') return text('changeBackup', 'loaded backup');
  return names.length === 1 && name ? labels[name]() : text('changeSeveral', 'several settings');
}
