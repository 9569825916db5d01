import { aside } from '../../shared/aside.ts';
import type { ReaderChoices, ReaderCommandName } from '../../shared/reader-commands.ts';
import { adoptStyles } from '../../ui/controls/style-sheet.ts';
import { saying } from '../tools/saying.ts';
import { commandActions } from './actions.ts';
import { addButtons } from './add-buttons.ts';
import { beginChosen } from './begin-chosen.ts';
import styles from './commands.css';
import { followKeys } from './follow-keys.ts';
import { keysHelp } from './help.ts';
import panelStyles from './panels.css';
import { commandPanels } from './panels.ts';

/**
 * Make the buttons, the menu, the keys and the list of keys of all commands, and begin what is chosen to begin by itself.
 * @param dialog The reader's dialog.
 * @param choices Gives the settings that the keys follow, as they are now.
 * @param canonical Address of the article that the page itself names as the best one to pass on, if it does.
 * @param close Closes the reader.
 * @param signal Ends them.
 */
export function beginCommands(
  dialog: HTMLElement,
  choices: () => ReaderChoices,
  canonical: string | undefined,
  close: () => void,
  signal: AbortSignal,
): void {
  for (const each of [panelStyles, styles]) adoptStyles(dialog, each);
  const reader = { dialog, canonical, close, say: saying(dialog), signal };
  const actions = commandActions(reader, keysHelp(dialog, choices));
  const act = (name: ReaderCommandName) => void actions[name]();
  aside(() => addButtons(dialog, commandPanels(dialog, act, signal), act));
  aside(() => followKeys(dialog, choices, act, signal));
  beginChosen(dialog, signal).catch(() => undefined);
}
