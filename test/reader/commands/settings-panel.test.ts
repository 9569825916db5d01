import { settingsPanel } from '../../../src/reader/commands/settings-panel.ts';
import { offer } from '../../../src/shared/offered.ts';
import { until } from '../../support/wait.ts';

/** Opens the panel, as the browser tells of it: jsdom knows no popovers. */
function open(panel: HTMLElement): void {
  panel.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState: 'open' }));
}

test('says where else the settings stand when they cannot be brought into the page, and tries again the next time', async () => {
  const info = jest.spyOn(console, 'info').mockImplementation(() => undefined);
  const panel = settingsPanel(new AbortController().signal);
  const failed = panel.querySelector<HTMLElement>('[role=status]');
  open(panel);
  expect(failed?.hidden).toBe(true);
  await until(async () => failed?.hidden === false, 'the sentence');
  expect(panel.textContent).toContain('Find them under the Lectern button');
  const settings = document.createElement('form');
  offer('panel', { step: async () => '', settings: async () => settings });
  open(panel);
  await until(async () => panel.contains(settings), 'the settings');
  expect(failed?.hidden).toBe(true);
  info.mockRestore();
});
