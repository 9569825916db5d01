import { aside } from '../../shared/aside.ts';
import {
  buttonId,
  READER_COMMANDS,
  type ReaderChoices,
  type ReaderCommandName,
  readerKeysOf,
} from '../../shared/reader-commands.ts';
import { findInContents } from './find-in-contents.ts';

/** Selects elements that take letters themselves. */
const TAKES_LETTERS =
  'input, textarea, select, video, audio, iframe, .tool-panel:not(#keys-panel), .over, [contenteditable]:not([contenteditable=false])';

/**
 * Let single keys act in the reader, where the user has not switched that off: never with a modifier key, and never where
 * something takes letters itself.
 * @param dialog The reader's dialog.
 * @param choices Gives what is chosen now.
 * @param act Does what a command is for.
 * @param signal Ends it.
 */
export function followKeys(
  dialog: HTMLElement,
  choices: () => ReaderChoices,
  act: (name: ReaderCommandName) => void,
  signal: AbortSignal,
): void {
  aside(() => findInContents(dialog, signal));
  const follow = (event: KeyboardEvent) => {
    const { key, isTrusted, isComposing, ctrlKey, metaKey, altKey } = event;
    const [target] = event.composedPath();
    if (!isTrusted || isComposing || ctrlKey || metaKey || altKey) return;
    if (!(target instanceof Element) || !dialog.contains(target) || target.closest(TAKES_LETTERS)) return;
    const { singleKeys, readerKeys } = choices();
    const keys = readerKeysOf(readerKeys);
    // On keyboards where the plus needs the shift key, it is on that of the equals sign.
    const at = keys.includes(key) ? keys.indexOf(key) : key === '=' ? keys.indexOf('+') : -1;
    const command = READER_COMMANDS[at];
    if (!singleKeys || !command) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act(command.name);
  };
  window.addEventListener('keydown', follow, { signal, capture: true });
  const name = () => nameKeys(dialog, choices());
  name();
  dialog.addEventListener('settings', name, { signal });
  dialog.dataset['keys'] = 'heard';
}

/** Names the key of a button to screen readers. */
function nameKeys(dialog: HTMLElement, { singleKeys, readerKeys }: ReaderChoices): void {
  const keys = readerKeysOf(readerKeys);
  for (const [at, { name }] of READER_COMMANDS.entries()) {
    const button = dialog.querySelector(name === 'close' ? '#close' : `#${buttonId(name)}`);
    if (singleKeys && keys[at]) button?.setAttribute('aria-keyshortcuts', keys[at]);
    else button?.removeAttribute('aria-keyshortcuts');
  }
}
