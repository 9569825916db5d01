import { keepRecord } from './records/keep-record.ts';
import { keepSyncCopy } from './records/sync-copy.ts';
import { settingsRecords } from './settings/settings-records.ts';
import { browser } from './shared/browser.ts';
import { answer, type BackgroundMessages } from './shared/messages.ts';
import { text } from './shared/text.ts';
import { alwaysHosts, followGrants, isAlways, setAlways } from './tab/always-sites.ts';
import { readFiles } from './tab/files.ts';
import { openWelcome } from './tab/open-welcome.ts';
import { look, press } from './tab/press.ts';
import { runScript } from './tab/run-script.ts';
import { showProblem, showState } from './tab/toolbar-button.ts';

const MENU = 'toggle-reader';

/** Every kind of records that Lectern stores. */
const RECORD_KINDS = [settingsRecords];

answer<BackgroundMessages>({
  press: ({ tab, action }) => press(tab, action),
  look: ({ tab }) => look(tab),
  changed: async ({ state, dark }, { tab }) => {
    if (tab?.id !== undefined) await showState(tab.id, state, dark);
  },
  alwaysHosts,
  isAlways: (host) => isAlways(host),
  setAlways: (request) => setAlways(request),
  keep: ({ key, record }) => keepRecord(RECORD_KINDS, key, record),
  addPanel: async (_, { tab }) => {
    if (tab?.id === undefined) throw new Error('Only a page in a tab has a panel.');
    await runScript(tab.id, { files: ['panel.js'] });
  },
  fontFiles: (names) => readFiles(names.map((name) => `fonts/${name}`)),
});

browser.commands.onCommand.addListener(async (command, tab) => {
  if (command === 'toggle-reader') await toggleReader(tab?.id ?? (await activeTab()));
});

browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
  if (menuItemId === MENU) await toggleReader(tab?.id);
});

browser.runtime.onInstalled.addListener(async () => {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: text('menuReader', 'Reader view'),
    contexts: ['page', 'selection', 'link', 'image'],
  });
});

browser.permissions.onAdded.addListener(() => void followGrants());
browser.permissions.onRemoved.addListener(() => void followGrants());
browser.runtime.onStartup.addListener(() => void followGrants());
browser.runtime.onInstalled.addListener(() => void followGrants());
browser.runtime.onInstalled.addListener(({ reason }) => void openWelcome(reason));

keepSyncCopy(RECORD_KINDS);

async function toggleReader(tab: number | undefined): Promise<void> {
  if (tab !== undefined) await showProblem(tab, await press(tab, 'reader'));
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
