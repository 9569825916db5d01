import { askBackground } from '../../shared/messages.ts';
import { offered } from '../../shared/offered.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { panelTool, type Tool, toolButton } from './tool.ts';

/**
 * Build the tool with all settings, as in the popup. Their script comes into the page when they are first asked for: no
 * text waits for it.
 * @param signal Ends following the settings.
 */
export function settingsTool(signal: AbortSignal): Tool {
  const name = text('toolSettings', 'Type and colours');
  const button = toolButton('tool-settings', name, element('span', { 'aria-hidden': 'true' }, 'Aa'));
  const status = element('p', { role: 'status' });
  const panel = element('div', { role: 'dialog', 'aria-label': name }, status);
  let asked = false;
  const fill = async () => {
    if (asked) return;
    asked = true;
    try {
      if (!offered('panel')) await askBackground('addPanel');
      const settings = await offered('panel')?.settings(signal);
      if (!settings) throw new Error('The script of the panel does not offer it.');
      status.textContent = '';
      panel.prepend(settings);
    } catch (error) {
      console.warn('Lectern: the settings could not be brought into the page.', error);
      asked = false;
      status.textContent = text(
        'toolSettingsFailed',
        'The settings cannot be shown here. Press the toolbar button of Lectern: they stand there too.',
      );
    }
  };
  panel.addEventListener('beforetoggle', (event) => event.newState === 'open' && void fill());
  return { elements: panelTool(button, panel) };
}
