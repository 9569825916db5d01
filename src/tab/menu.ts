import type { Menus } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import { COMMANDS } from '../shared/commands.ts';
import { readerLabel, tidyLabel } from '../shared/labels.ts';
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
  const entries: readonly [id: string, title: string, contexts: Menus.ContextType[]][] = [
    [COMMANDS.reader, readerLabel(), everywhere],
    [SELECTION_ENTRY, text('readSelection', 'Read the selection'), ['selection']],
    [COMMANDS.tidy, tidyLabel(), everywhere],
    [LINK_ENTRY, text('menuLink', 'Open link in reader view'), ['link']],
    [POPUP_ENTRY, text('menuPopup', 'All switches and settings'), ['action']],
  ];
  for (const [id, title, contexts] of entries) {
    browser.contextMenus.create({ id, title, contexts, visible: id !== POPUP_ENTRY });
  }
}
