import { bringScript } from '../../shared/bring-script.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

/**
 * Build the panel of the settings, as in the popup. They are in the page only while the panel is open, and their script
 * comes when they are first asked for: no text waits for it. Where they cannot come, also because the extension has
 * gone and nothing of it runs any more, a sentence stands in the panel.
 * @param signal Ends following the settings.
 */
export function settingsPanel(signal: AbortSignal): HTMLElement {
  const failed = element(
    'p',
    { role: 'status' },
    text('toolSettingsFailed', 'The settings can’t be shown here. Find them under the Lectern button in the toolbar.'),
  );
  const panel = element('div', { role: 'dialog' }, failed);
  let open = new AbortController();
  const empty = () => {
    open.abort();
    panel.replaceChildren(failed);
  };
  const fill = async () => {
    empty();
    failed.hidden = true;
    open = new AbortController();
    const still = AbortSignal.any([signal, open.signal]);
    try {
      const settings = await (await bringScript('panel'))?.settings(still);
      if (!settings) throw new Error('The script does not offer it.');
      if (!still.aborted) panel.append(settings);
    } catch (error) {
      // After an update of the extension that is to be expected, and no fault.
      console.info('Lectern: the settings did not come.', error);
      failed.hidden = false;
    }
  };
  panel.addEventListener('beforetoggle', ({ newState }) => newState === 'open' && void fill());
  panel.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') return;
    empty();
    failed.hidden = false;
  });
  return panel;
}
