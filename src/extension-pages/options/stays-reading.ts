import { browser } from '../../shared/browser.ts';
import { text } from '../../shared/text.ts';
import type { Control } from '../../ui/controls/controls.ts';
import { element } from '../../ui/controls/element.ts';

/**
 * Lets the switch for links that stay in the reader ask for access to all sites when it is switched on, since the browser
 * gives none for the page that a link leads to.
 * @param controls Controls of the setting, the switch first.
 * @returns The same.
 */
export function askingForSites(controls: readonly Control[]): readonly Control[] {
  controls[0]?.element.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement && target.checked)) return;
    // What is refused is allowed site by site.
    browser.permissions.request({ origins: ['*://*/*'] }).catch(() => undefined);
  });
  return controls;
}

/** Builds a note that says what the browser asks for. */
export function staysReadingNote(): Control {
  const words = text(
    'staysReadingNote',
    'Your browser asks for access to the sites. Without it, this works only on sites that you have allowed.',
  );
  return { element: element('p', { class: 'font-note' }, words), show: () => undefined };
}
