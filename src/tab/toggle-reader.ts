import { browser } from '../shared/browser.ts';
import { press } from './press.ts';
import { showProblem } from './toolbar-button.ts';

/**
 * Answer a press of the key or of the menu entry: toggle the reader, and show on the toolbar button what went wrong.
 * @param tab Id of the tab; the one in front if it is not known.
 */
export async function toggleReader(tab: number | undefined): Promise<void> {
  const id = tab ?? (await frontTab());
  if (id !== undefined) await showProblem(id, await press(id, 'reader'));
}

async function frontTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
