import { browser } from '../shared/browser.ts';
import type { Outcome, TabState } from '../shared/messages.ts';
import { problemText } from '../shared/problems.ts';
import { text } from '../shared/text.ts';

/** Colours behind the badge and of the sign on it; their contrast is 5.9 : 1. */
const BADGE = { background: '#b3261e', text: '#ffffff' };

/**
 * Show the state of a tab on its toolbar button. The browser forgets it when the tab goes to another page.
 * @param tabId Id of the tab; undefined for what is not in a tab, and has no button.
 * @param state The state.
 * @param dark True if the bar is likely to be dark.
 */
export async function showState(tabId: number | undefined, state: TabState, dark: boolean): Promise<void> {
  if (tabId === undefined) return;
  const variant = `toolbar${dark ? '-dark' : ''}${state.reader ? '-on' : ''}`;
  const path = { 16: `icons/${variant}-16.png`, 32: `icons/${variant}-32.png` };
  // Chromium reports setIcon on a closed tab as an error of the extension, whoever catches the rejection.
  if (!(await isThere(tabId))) return;
  // Only Firefox takes no title for the one of the manifest.
  const title = state.reader ? text('buttonOn', 'Lectern: reader view is on') : text('extensionName', 'Lectern');
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(ignoreClosedTab);
}

/**
 * Answer a press of a key or of a menu where the reader cannot say it: with a badge, and with the button's title.
 * @param outcome The answer to the press; without a problem nothing is shown, since the reader or the page shows it.
 */
export async function showProblem(tabId: number, { problem }: Outcome): Promise<void> {
  if (!problem || problem === 'no-article') return;
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE.background }),
    browser.action.setBadgeTextColor({ tabId, color: BADGE.text }),
    browser.action.setBadgeText({ tabId, text: '!' }),
    browser.action.setTitle({ tabId, title: problemText(problem) }),
  ]).catch(ignoreClosedTab);
}

async function isThere(tabId: number): Promise<boolean> {
  return (await browser.tabs.get(tabId).catch(() => undefined)) !== undefined;
}

/** A tab that was closed meanwhile has no button to show anything on. */
function ignoreClosedTab(): void {}
