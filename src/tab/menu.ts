import { browser } from '../shared/browser.ts';
import { text } from '../shared/text.ts';

/** Id of the entry in the context menu, which is the same command as the key. */
export const MENU_ID = 'toggle-reader';

/** Put the entry into the context menu of pages; what is there of an older version goes. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ID,
    title: text('menuReader', 'Reader view'),
    contexts: ['page', 'selection', 'link', 'image'],
  });
}
