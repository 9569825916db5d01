import { browser } from '../shared/browser.ts';
import type { Action } from '../shared/messages.ts';
import { press } from './press.ts';
import { showProblem } from './toolbar-button.ts';

/**
 * Answer a press of a key or of a menu entry: toggle the reader or the tidy page, and show on the toolbar button what
 * went wrong.
 * @param tab Id of the tab; the one in front if it is not known.
 * @param selection True if the reader is to show what is selected there.
 */
export async function toggleInTab(action: Action, tab: number | undefined, selection?: boolean): Promise<void> {
  const id = tab ?? (await frontTab());
  if (id !== undefined) await showProblem(id, await press(id, { action, ...(selection && { selection }) }));
}

async function frontTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
