import { useScript } from '../../shared/bring-script.ts';
import type { PanelName, ReaderCommandName } from '../../shared/reader-commands.ts';
import { element } from '../../ui/controls/element.ts';
import { menuPanel } from './menu-panel.ts';
import { settingsPanel } from './settings-panel.ts';

/**
 * List how the panel of each command is built that has one.
 * @param dialog The reader's dialog.
 * @param act Does what a command is for.
 * @param signal Ends what they follow.
 */
export function commandPanels(
  dialog: HTMLElement,
  act: (name: ReaderCommandName) => void,
  signal: AbortSignal,
): Readonly<Record<PanelName, () => HTMLElement>> {
  // Filled by a script of its own while it is open.
  const scripted = (name: 'aids' | 'keep' | 'marks') => () => {
    const panel = element('div', { role: 'dialog' });
    panel.addEventListener(
      'toggle',
      () => void useScript(name, signal, (script) => script.show(panel, dialog, signal)),
    );
    return panel;
  };
  return {
    settings: () => settingsPanel(signal),
    // beside-text.ts fills it.
    contents: () => element('div', { role: 'group' }),
    aids: scripted('aids'),
    marks: scripted('marks'),
    keep: scripted('keep'),
    more: () => menuPanel(dialog, act),
  };
}
