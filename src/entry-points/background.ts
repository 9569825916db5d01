import { keepArticle, keepPicture, undoKeeping } from '../library/keep-article.ts';
import { keepRecord } from '../records/keep-record.ts';
import { keepSyncCopy } from '../records/sync-copy.ts';
import { keepSeenPage, seenPages } from '../rules/seen-pages.ts';
import { GENERAL_KEY } from '../settings/record-keys.ts';
import { settingsFields } from '../settings/settings-fields.ts';
import { settingsRecords } from '../settings/settings-records.ts';
import { keepStoppedPlace, stoppedPlace } from '../settings/stopped-places.ts';
import { storedSettings } from '../settings/stored-settings.ts';
import { returnAccess } from '../shared/borrowed-access.ts';
import { browser } from '../shared/browser.ts';
import { actionOf } from '../shared/commands.ts';
import { answer, type BackgroundMessages } from '../shared/messages.ts';
import { addContent, addGuard, addScripts } from '../tab/add-script.ts';
import { addressToKeep } from '../tab/address-to-keep.ts';
import { alwaysHosts, followGrants, isAlways, setAlways, wishAlways, wishLink } from '../tab/always-sites.ts';
import { backgroundRules } from '../tab/background-rules.ts';
import { openPopup, setButtonPress } from '../tab/button-press.ts';
import { readFiles } from '../tab/files.ts';
import { followSounds, hushTab } from '../tab/hush-tab.ts';
import { createMenu, LINK_ENTRY, POPUP_ENTRY, SELECTION_ENTRY } from '../tab/menu.ts';
import { noteUpdate } from '../tab/note-update.ts';
import { openLink, readNext } from '../tab/open-link.ts';
import { openPage } from '../tab/open-page.ts';
import { openWelcome } from '../tab/open-welcome.ts';
import { findState, prepare, press } from '../tab/press.ts';
import { showLibrary } from '../tab/show-library.ts';
import { showQuotation } from '../tab/show-quotation.ts';
import { toggleInTab } from '../tab/toggle-in-tab.ts';
import { showState } from '../tab/toolbar-button.ts';

/** Every kind of records that Lectern stores. */
const RECORD_KINDS = [{ ...settingsRecords, fields: settingsFields }];

answer<BackgroundMessages>(
  {
    press: ({ tab, ...request }) => press(tab, request),
    pressAgain: async (request, { tab }) => {
      if (tab?.id !== undefined) await press(tab.id, request);
    },
    prepare: ({ tab }) => prepare(tab),
    look: ({ tab }) => findState(tab),
    changed: (news, { tab }) => {
      void showQuotation(tab?.id, news.state);
      return showState(tab?.id, news);
    },
    alwaysHosts,
    isAlways,
    wishAlways,
    setAlways,
    readNext: (address, { tab }) => void (tab?.id !== undefined && readNext(tab.id, address)),
    keep: ({ key, record }) => keepRecord(RECORD_KINDS, key, record),
    addContent: (_, sender) => addContent(sender),
    addScripts,
    hush: hushTab,
    addGuard: (_, sender) => addGuard(sender),
    stoppedPlace: (_, sender) => stoppedPlace(addressToKeep(sender)),
    keepStoppedPlace: (place, sender) => keepStoppedPlace(addressToKeep(sender), place),
    openHighlights: () => openPage('highlights'),
    openRules: (_, { url = '' }) => openPage('rules', `#${new URL(url).hostname}`),
    returnAccess,
    files: readFiles,
    keepArticle: (article, { url = '' }) => keepArticle(url, article),
    keepPicture,
    undoKeeping,
    openLibrary: showLibrary,
    keepSeenPage,
    seenPages,
  },
  backgroundRules,
);

// Browsers of phones have neither keys nor menus for extensions.
browser.commands?.onCommand.addListener((command, tab) => toggle(command, tab?.id));
browser.contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
  if (menuItemId === POPUP_ENTRY) void openPopup(tab?.id);
  else if (menuItemId === LINK_ENTRY) void openLink(linkUrl, tab, (host) => void wishLink(host));
  else if (menuItemId === SELECTION_ENTRY) void toggleInTab('reader', tab?.id, true);
  else toggle(menuItemId, tab?.id);
});
browser.action.onClicked.addListener(({ id }) => void toggleInTab('reader', id));
browser.storage.onChanged.addListener((changes) => GENERAL_KEY in changes && void followButton());
browser.permissions.onAdded.addListener(follow);
browser.permissions.onRemoved.addListener(follow);
browser.runtime.onStartup.addListener(() => {
  follow();
  // The browser may have ended in the middle of a trial, as the extension is for an update.
  void returnAccess();
});
browser.runtime.onInstalled.addListener((details) => {
  follow();
  void returnAccess();
  void createMenu().then(followButton);
  void openWelcome(details.reason);
  void noteUpdate(details);
});
keepSyncCopy(RECORD_KINDS);
followSounds();
void followButton();

async function followButton(): Promise<void> {
  await setButtonPress((await storedSettings()).opensAtOnce);
}

function follow(): void {
  void followGrants();
}

function toggle(command: unknown, tab: number | undefined): void {
  const action = actionOf(command);
  if (action) void toggleInTab(action, tab);
}
