import { browser } from '../shared/browser.ts';
import { POPUP_ENTRY } from './menu.ts';

/** Page that a press on the toolbar button opens, as the manifest names it. */
const POPUP = 'popup.html';

/**
 * Let the toolbar button do one of two things. The browser forgets it when it ends.
 * @param opensAtOnce True if a press is to switch the reader, false if it is to open the popup; then the button has an
 * entry for the popup in its menu.
 */
export async function setButtonPress(opensAtOnce: boolean): Promise<void> {
  await browser.action.setPopup({ popup: opensAtOnce ? '' : POPUP });
  // There is none while the menu is being made, which asks for this again.
  await browser.contextMenus?.update(POPUP_ENTRY, { visible: opensAtOnce }).catch(() => undefined);
}

/**
 * Open the popup of a button that has none, by its menu; in a tab of its own in browsers that let no extension open a popup.
 * @param tab Id of the tab that the popup is about.
 */
export async function openPopup(tab: number | undefined): Promise<void> {
  // Firefox opens one only before anything was waited for.
  const set = browser.action.setPopup({ popup: POPUP });
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`${POPUP}${tab === undefined ? '' : `?tab=${tab}`}`) });
  }
  await set;
  await setButtonPress(true);
}
