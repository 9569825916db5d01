import { hostOfKey } from '../../settings/keys.ts';
import { watchRecords } from '../../settings/known-records.ts';
import { endOwnSettings, sitesWithOwnSettings } from '../../settings/site-settings.ts';
import { browser } from '../../shared/browser.ts';
import { askBackground } from '../../shared/messages.ts';
import { text } from '../../shared/text.ts';
import { changeAlways } from '../change-always.ts';
import { element } from '../element.ts';
import type { Notice } from './notice.ts';
import { removeButton } from './removable.ts';
import { type Section, wholeSection } from './section.ts';

/**
 * The sites of which something is remembered: where the reader opens by itself, and which have settings of their own. Each
 * can be removed, and brought back.
 * @param line Where is said what has happened.
 * @param signal Ends following them.
 */
export function sitesSection(line: Notice, signal: AbortSignal): Section {
  const list = element('ul', { class: 'rows' });
  const none = element('p', { class: 'quiet' }, text('sitesNone', 'Nothing is remembered of any site.'));
  let looks = 0;
  const show = async () => {
    const look = ++looks;
    const [always, own] = await Promise.all([askBackground('alwaysHosts').catch(() => []), sitesWithOwnSettings()]);
    // A later look may be answered first.
    if (signal.aborted || look !== looks) return;
    const rows = [
      ...always.map((host) => alwaysRow(host, line, show)),
      ...own.map((host) => row(host, text('siteOwn', 'Has settings of its own'), () => endOwnSettings(host), line)),
    ];
    none.hidden = rows.length > 0;
    list.replaceChildren(...rows);
  };
  const heard = () => void show();
  heard();
  watchRecords((key) => hostOfKey(key) !== undefined, heard, signal);
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(heard);
    browser.permissions.onRemoved.removeListener(heard);
  });
  return wholeSection('sites', text('optionsSites', 'Sites'), list, none);
}

function alwaysRow(host: string, line: Notice, show: () => Promise<void>): HTMLElement {
  const turn = async (on: boolean) => {
    await changeAlways(host, on);
    await show();
  };
  const remove = async () => {
    await turn(false);
    return () => turn(true);
  };
  return row(host, text('siteAlways', 'Articles open by themselves'), remove, line);
}

function row(host: string, what: string, remove: () => Promise<() => Promise<unknown>>, line: Notice): HTMLElement {
  const words = element('div', { class: 'what' }, element('bdi', {}, host), element('span', { class: 'quiet' }, what));
  return element('li', {}, words, removeButton(`${host}, ${what}`, remove, line));
}
