import { addressWithoutPlace } from '../../shared/article-address.ts';
import { webHost } from '../../shared/host.ts';
import { commandsOf, hasModel, type NamedCommand, type ReaderCommandName } from '../../shared/reader-commands.ts';
import { element } from '../../ui/controls/element.ts';
import { closePanel } from '../tools/close-panel.ts';
import { actionButton } from '../under-article/action-button.ts';

/**
 * Build the menu "More", with an entry for each command that has a place in it.
 * @param dialog The reader's dialog.
 * @param act Does what a command is for.
 */
export function menuPanel(dialog: HTMLElement, act: (name: ReaderCommandName) => void): HTMLElement {
  const menu = element('div', { role: 'group' });
  const press = (name: ReaderCommandName) => {
    closePanel(dialog);
    act(name);
  };
  const fill = () => {
    const commands = commandsOf('menu').filter((command) => isThere(command, dialog));
    menu.replaceChildren(...commands.map((command) => entry(command, dialog, press)));
  };
  menu.addEventListener('beforetoggle', ({ newState }) => newState === 'open' && fill());
  return menu;
}

function isThere({ name, needs }: NamedCommand, dialog: HTMLElement): boolean {
  if (name === 'missing') return dialog.querySelector('#missing') !== null;
  if (name === 'openPage') return isOfWeb(dialog);
  return !needs || hasModel(needs);
}

/** Saved articles may have come out of files. */
const isOfWeb = (dialog: HTMLElement): boolean =>
  dialog.dataset['address'] === undefined || webHost(addressWithoutPlace(dialog)) !== undefined;

function entry(command: NamedCommand, dialog: HTMLElement, press: (name: ReaderCommandName) => void): HTMLElement {
  const { name, label, bar } = command;
  // A link, since those who know links press it by the middle button or copy its address.
  if (name === 'openPage')
    return element('a', { href: addressWithoutPlace(dialog), target: '_blank', rel: 'noopener' }, label());
  const made = actionButton(label(), () => press(name));
  // There where the bar is too narrow for its button.
  if (bar) made.className = 'narrow';
  return made;
}
