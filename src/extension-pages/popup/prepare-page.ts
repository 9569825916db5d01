import { browser } from '../../shared/browser.ts';
import { askBackground } from '../../shared/messages.ts';

/**
 * Have the page of a tab made ready for a press, which follows most of the time: the press on the toolbar button was the
 * first. It ends when the popup closes. Where no script may run, nothing is done; the switches say so. Never rejects.
 * @param tab The tab.
 */
export async function preparePage(tab: number): Promise<void> {
  try {
    if (await askBackground('prepare', { tab })) browser.tabs.connect(tab, { frameId: 0 });
  } catch {
    // A press does without.
  }
}
