import { browser } from '../shared/browser.ts';

/**
 * Chromium refuses a script now and then for some milliseconds after it has granted access; every one of 90 measured
 * presses succeeded within these.
 */
const TRIES = 4;
const PAUSE = 50;

/**
 * Run a script in the top frame of a tab.
 * @param tab The tab's id.
 * @param script A function, or files of the extension.
 * @returns What it gives.
 * @throws When the browser does not let it run.
 */
export async function runScript(tab: number, script: { func: () => unknown } | { files: string[] }): Promise<unknown> {
  const [injected] = await withTries(() => browser.scripting.executeScript({ target: { tabId: tab }, ...script }));
  // Firefox keeps scripts out of some pages of its own without a word.
  if (!injected) throw new Error('The browser did not run the script.');
  return injected.result;
}

async function withTries<Value>(action: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await action();
    } catch (error) {
      if (tries === TRIES) throw error;
      await new Promise((resume) => setTimeout(resume, PAUSE));
    }
  }
}
