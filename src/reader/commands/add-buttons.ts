import { buttonId, commandsOf, type PanelName, type ReaderCommandName } from '../../shared/reader-commands.ts';
import { buttonWithPanel } from '../tools/button-with-panel.ts';
import { toolButton } from '../tools/tool-button.ts';
import { signOf } from './signs.ts';

/**
 * Put the buttons of the commands into the bar.
 * @param dialog The reader's dialog; one without an article gets those that need none.
 * @param panels Builds the panels that buttons open.
 * @param act Does what a command is for.
 */
export function addButtons(
  dialog: HTMLElement,
  panels: Readonly<Record<PanelName, () => HTMLElement>>,
  act: (name: ReaderCommandName) => void,
): void {
  const hasArticle = dialog.querySelector('.body') !== null;
  const commands = commandsOf('bar').filter(({ always }) => always || hasArticle);
  const parts = commands.flatMap(({ name, label, panel }) => {
    const button = toolButton(buttonId(name), label(), signOf(name));
    // Its script shows it where there are headings to go to.
    button.hidden = name === 'contents';
    if (panel) return buttonWithPanel(button, panels[name as PanelName]());
    button.addEventListener('click', () => act(name));
    return button;
  });
  dialog.querySelector('.tools')?.append(...parts);
}
