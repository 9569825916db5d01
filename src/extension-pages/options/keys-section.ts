import { browser } from '../../shared/browser.ts';
import { closeLabel, keysLabel, nextLabel, printLabel } from '../../shared/labels.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { showLatest } from '../../ui/controls/show-latest.ts';
import { hasKeys } from '../command-keys.ts';
import { type Section, wholeSection } from './section.ts';

/**
 * Builds the section of the keys: those that the browser gives the extension, as they are now, with the way to change
 * them, and the reader's own.
 * @param signal Ends the reading of the keys when the user comes back to the page.
 * @returns The section; none where the browser has no keys for extensions.
 */
export function keysSection(signal: AbortSignal): Section[] {
  if (!hasKeys()) return [];
  const table = element('dl', { class: 'keys' });
  const refresh = showLatest(browserKeys, (keys) => table.replaceChildren(...keys, ...readerKeys()), signal);
  void refresh();
  // The user may come back from the browser's own page with other keys.
  document.addEventListener('visibilitychange', refresh, { signal });
  return [wholeSection('keys', keysLabel(), table, wayToChange())];
}

async function browserKeys(): Promise<HTMLElement[]> {
  return (await browser.commands.getAll())
    .filter(({ name }) => !name?.startsWith('_'))
    .map(({ description, shortcut }) => row(description ?? '', shortcut ?? ''));
}

function readerKeys(): HTMLElement[] {
  return [
    row(closeLabel(), 'Esc'),
    row(nextLabel(), text('keySpace', 'Space')),
    row(text('keyScroll', 'Scroll by line'), '↓ ↑'),
    row(printLabel(), /Mac/.test(navigator.platform) ? '⌘+P' : 'Ctrl+P'),
  ];
}

function row(action: string, keys: string): HTMLElement {
  const parts = keys.split(/\+| (?=[↑↓])/).filter(Boolean);
  const shown = parts.length > 0 ? parts.map((key) => element('kbd', {}, key)) : [text('noShortcut', 'No shortcut')];
  return element('div', {}, element('dt', {}, action), element('dd', { dir: 'ltr' }, ...shown));
}

/** Leads to the browser's own page of shortcuts: no extension may change its keys in a page of its own. */
function wayToChange(): HTMLElement {
  const open = opener();
  if (!open) {
    return element(
      'p',
      { class: 'quiet' },
      text(
        'keysWay',
        'To change the first two, open your browser’s add-ons page and manage its extension shortcuts there.',
      ),
    );
  }
  const button = element(
    'button',
    { type: 'button', id: 'change-keys', class: 'offer' },
    text('keysChange', 'Change shortcuts'),
  );
  button.addEventListener('click', () => void open());
  return button;
}

/** Gives a function that opens the browser's own page of shortcuts; undefined where no extension can. */
function opener(): (() => Promise<unknown>) | undefined {
  if (location.protocol === 'chrome-extension:') {
    return () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
  const { commands } = browser;
  return 'openShortcutSettings' in commands ? () => commands.openShortcutSettings() : undefined;
}
