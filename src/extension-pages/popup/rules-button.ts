import { browser } from '../../shared/browser.ts';
import { webHost } from '../../shared/host.ts';
import { siteRulesLabel } from '../../shared/labels.ts';
import { element } from '../../ui/controls/element.ts';
import { drawnIcon } from '../../ui/controls/icon.ts';

/** Lines of a list, each with the box that is ticked or not. */
const RULES = 'M4 6l1.5 1.5L8 5M4 12l1.5 1.5L8 11M4 18l1.5 1.5L8 17M11.5 6.5H20M11.5 12.5H20M11.5 18.5H20';

/**
 * Builds the button that leads from the popup to the rules for the site of a tab; the popup closes.
 * @param tab The tab.
 */
export function rulesButton(tab: number): HTMLElement {
  const name = siteRulesLabel();
  const button = element(
    'button',
    { type: 'button', id: 'rules', class: 'sign', title: name, 'aria-label': name },
    drawnIcon('rules', RULES),
  );
  button.addEventListener('click', async () => {
    const host = webHost((await browser.tabs.get(tab).catch(() => undefined))?.url) ?? '';
    await browser.tabs.create({ url: browser.runtime.getURL(`rules.html#${host}`) });
    window.close();
  });
  return button;
}
