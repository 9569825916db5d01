import { browser } from '../shared/browser.ts';
import { runScript } from './run-script.ts';

/** Beginning of the part of a fragment that browsers keep from scripts in the page. */
const DELIMITER = ':~:';

/**
 * Have the quotation marked that a page was opened at, in the reader that is open over it. Does nothing where there is
 * none. Never rejects.
 * @param tab Id of the tab.
 */
export async function showQuotation(tab: number): Promise<void> {
  try {
    // A page itself is not told; the browser tells of tabs that the user has pressed for.
    const { url = '' } = await browser.tabs.get(tab);
    const at = url.indexOf(DELIMITER, url.indexOf('#'));
    if (!url.includes('#') || at < 0) return;
    await runScript(tab, { func: noteQuotation, args: [url.slice(at + DELIMITER.length)] });
    await runScript(tab, { files: ['quotation.js'] });
  } catch {
    // The page has gone meanwhile.
  }
}

/** Runs in the page: the offer that quotation.js looks for. */
function noteQuotation(fragment: string): void {
  Object.assign(globalThis, { [Symbol.for('lectern quotation')]: fragment });
}
