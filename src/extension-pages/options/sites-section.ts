import { endOwnSettings, sitesWithOwnSettings, watchOwnSettings } from '../../settings/site-settings.ts';
import { browser } from '../../shared/browser.ts';
import { type Action, askBackground } from '../../shared/messages.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { elementForEach } from '../../ui/controls/element-for-each.ts';
import { showLatest } from '../../ui/controls/show-latest.ts';
import { changeAlways } from '../change-always.ts';
import type { Notice } from './notice.ts';
import { removeButton } from './removable.ts';
import { type Section, wholeSection } from './section.ts';

/**
 * Builds the section of the sites of which something is remembered: where the reader opens by itself,
 * where pages are tidied by themselves, and which have settings of their own. Each can be removed, and brought back.
 * @param notice Says what has happened.
 * @param signal Ends following them.
 */
export function sitesSection(notice: Notice, signal: AbortSignal): Section {
  const list = element('ul', { class: 'rows' });
  const none = element(
    'p',
    { class: 'quiet' },
    text(
      'sitesNone',
      'No sites yet. Choose “Always” for a site in the popup, or settings of its own, and it appears here.',
    ),
  );
  const rows = elementForEach<Remembered>(
    list,
    ({ what, host }) => `${what} ${host}`,
    ({ what, host }) => ({
      element: what === 'own' ? ownRow(host, notice) : alwaysRow(what, host, notice, () => show()),
    }),
  );
  const show = showLatest(
    remembered,
    (found) => {
      none.hidden = found.length > 0;
      rows(found);
    },
    signal,
  );
  const refresh = () => void show();
  refresh();
  watchOwnSettings(() => true, refresh, signal);
  browser.permissions.onAdded.addListener(refresh);
  browser.permissions.onRemoved.addListener(refresh);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(refresh);
    browser.permissions.onRemoved.removeListener(refresh);
  });
  return wholeSection('sites', text('optionsSites', 'Sites'), list, none);
}

/** Fact that is remembered of a site: something happens by itself there, or it has settings of its own. */
interface Remembered {
  readonly what: Action | 'own';
  readonly host: string;
}

async function remembered(): Promise<readonly Remembered[]> {
  const hosts = (action: Action) => askBackground('alwaysHosts', action).catch(() => []);
  const [reader, tidy, own] = await Promise.all([hosts('reader'), hosts('tidy'), sitesWithOwnSettings()]);
  return [
    ...reader.map((host) => ({ what: 'reader', host }) as const),
    ...tidy.map((host) => ({ what: 'tidy', host }) as const),
    ...own.map((host) => ({ what: 'own', host }) as const),
  ];
}

function ownRow(host: string, notice: Notice): HTMLElement {
  return row(host, text('siteOwn', 'Has its own settings'), () => endOwnSettings(host), notice);
}

function alwaysRow(action: Action, host: string, notice: Notice, show: () => Promise<void>): HTMLElement {
  const turn = async (on: boolean) => {
    await changeAlways(action, [host], on);
    await show();
  };
  const remove = async () => {
    await turn(false);
    return () => turn(true);
  };
  const what =
    action === 'reader'
      ? text('siteAlways', 'Articles open automatically')
      : text('siteTidy', 'Pages are tidied automatically');
  return row(host, what, remove, notice);
}

function row(host: string, what: string, remove: () => Promise<() => Promise<unknown>>, notice: Notice): HTMLElement {
  const words = element('div', { class: 'what' }, element('bdi', {}, host), element('span', { class: 'quiet' }, what));
  return element('li', {}, words, removeButton(`${host}, ${what}`, remove, notice));
}
