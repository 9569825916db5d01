import type { Menus } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import { COMMANDS } from '../shared/commands.ts';
import { text } from '../shared/text.ts';

/** Id of the entry that reads what is selected. */
export const SELECTION_ENTRY = 'read-selection';

/** Id of the entry that opens a link in the reader. */
export const LINK_ENTRY = 'read-link';

/** Id of the entry that opens the popup, in the menu of the toolbar button. */
export const POPUP_ENTRY = 'popup';

/**
 * Put the entries into the context menu of pages, with the ids of their commands; what is there of an older version
 * goes. The browsers put two entries of one extension into a menu of its name: a selection and a link, which only the
 * reader can be for, keep a single one. Browsers of phones have no such menu.
 */
export async function createMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const everywhere: Menus.ContextType[] = ['page', 'image'];
  browser.contextMenus.create({
    id: COMMANDS.reader,
    title: text('menuReader', 'Reader view'),
    contexts: everywhere,
  });
  browser.contextMenus.create({
    id: SELECTION_ENTRY,
    title: text('readSelection', 'Read the selection'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({ id: COMMANDS.tidy, title: text('actionTidy', 'Tidy page'), contexts: everywhere });
  browser.contextMenus.create({
    id: LINK_ENTRY,
    title: text('menuLink', 'Open link in reader view'),
    contexts: ['link'],
  });
  browser.contextMenus.create({
    id: POPUP_ENTRY,
    title: text('menuPopup', 'All switches and settings'),
    contexts: ['action'],
    visible: false,
  });
}
