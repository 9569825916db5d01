import { browser } from '../shared/browser.ts';
import type { TabState } from '../shared/messages.ts';
import { runScript } from './run-script.ts';

/** Finds the part of a fragment that browsers keep from scripts in the page. */
const DIRECTIVE = /#.*?:~:(.*)/;

/**
 * Have the quotation marked that a page was opened at, in the reader that is open over it. Does nothing where there is
 * none, and where it is marked already. Never rejects.
 * @param tab Id of the tab; undefined for what is not in a tab.
 * @param state State of the tab.
 */
export async function showQuotation(tab: number | undefined, { reader }: TabState): Promise<void> {
  if (tab === undefined || !reader) return;
  try {
    // A page itself is not told; the browser tells of tabs that it lets the extension into.
    const { url = '' } = await browser.tabs.get(tab);
    const [, directive] = DIRECTIVE.exec(url) ?? [];
    if (directive === undefined) return;
    await runScript(tab, { func: noteQuotation, args: [directive] });
    await runScript(tab, { files: ['quotation.js'] });
  } catch {
    // The page has gone meanwhile.
  }
}

/** Runs in the page: the offer that quotation.js looks for. */
function noteQuotation(fragment: string): void {
  Object.assign(globalThis, { [Symbol.for('lectern quotation')]: fragment });
}
