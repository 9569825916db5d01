import { browser } from '../../shared/browser.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { icon } from '../../ui/controls/icon.ts';

/** Builds the button that leads from the popup to the page of all settings; the popup closes. */
export function optionsButton(): HTMLElement {
  const name = text('allSettings', 'All settings');
  const button = element(
    'button',
    { type: 'button', id: 'options', class: 'sign', title: name, 'aria-label': name },
    icon('options'),
  );
  button.addEventListener('click', async () => {
    await browser.runtime.openOptionsPage();
    window.close();
  });
  return button;
}
