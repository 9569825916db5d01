import { interfaceWriting } from '../../shared/interface-language.ts';
import { closeLabel, keysLabel, nextLabel } from '../../shared/labels.ts';
import { hasModel, READER_COMMANDS, type ReaderChoices, readerKeysOf } from '../../shared/reader-commands.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { giveFocusBack } from '../tools/focus-back.ts';
import { togglePanel } from '../tools/open-panel.ts';

/**
 * Build the list of keys, which opens over the article.
 * @param dialog The reader's dialog.
 * @param choices Gives what is chosen now.
 * @returns Opens and closes the list.
 */
export function keysHelp(dialog: HTMLElement, choices: () => ReaderChoices): () => void {
  const title = keysLabel();
  const panel = element('div', {
    id: 'keys-panel',
    class: 'tool-panel',
    role: 'dialog',
    'aria-label': title,
    tabindex: -1,
    ...interfaceWriting(),
  });
  panel.popover = 'auto';
  giveFocusBack(panel);
  panel.addEventListener(
    'beforetoggle',
    ({ newState }) => newState === 'open' && panel.replaceChildren(...content(title, choices())),
  );
  panel.addEventListener('toggle', ({ newState }) => newState === 'open' && panel.focus());
  dialog.append(panel);
  return () => togglePanel(panel);
}

function content(title: string, { singleKeys, readerKeys }: ReaderChoices): HTMLElement[] {
  const keys = readerKeysOf(readerKeys);
  const rows = READER_COMMANDS.flatMap((command, at) => {
    const isThere = singleKeys && (!command.needs || hasModel(command.needs));
    return isThere && keys[at] ? [row(command.label(), keys[at])] : [];
  });
  const always = [
    row(closeLabel(), 'Esc'),
    row(nextLabel(), text('keySpace', 'Space')),
    row(text('keyScroll', 'Scroll by line'), '↓ ↑'),
  ];
  return [
    element('h2', {}, title),
    element('dl', {}, ...rows, ...always),
    element('p', {}, text('keysNote', 'You can change or switch off single keys in the settings of the extension.')),
  ];
}

function row(action: string, key: string): HTMLElement {
  return element('div', {}, element('dt', {}, action), element('dd', { dir: 'ltr' }, element('kbd', {}, key)));
}
