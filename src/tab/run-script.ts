import { browser } from '../shared/browser.ts';

/** The files of the content script, in the order in which they run. */
export const CONTENT_FILES: readonly string[] = ['readability.js', 'content.js'];

/**
 * Most tries to run a script: now and then Chromium refuses it for some milliseconds after it has granted access. With
 * these tries and pauses every one of 90 measured presses succeeded.
 */
const MAX_TRIES = 4;

/** Pause between two tries, in milliseconds; measured with them. */
const RETRY_PAUSE_MS = 50;

/**
 * Run a script in the top frame of a tab, if need be after some tries.
 * @param tab Id of the tab.
 * @param script A function, or files of the extension.
 * @returns Its result.
 * @throws When the browser does not let it run.
 */
export async function runScript(
  tab: number,
  script: { readonly func: () => unknown } | { readonly files: readonly string[] },
): Promise<unknown> {
  const run = 'files' in script ? { files: [...script.files] } : script;
  const [injected] = await withTries(() => browser.scripting.executeScript({ target: { tabId: tab }, ...run }));
  // Firefox keeps scripts out of some pages of its own without a word.
  if (!injected) throw new Error('The browser did not run the script.');
  return injected.result;
}

async function withTries<Value>(action: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await action();
    } catch (error) {
      if (tries === MAX_TRIES) throw error;
      await new Promise((resume) => setTimeout(resume, RETRY_PAUSE_MS));
    }
  }
}
