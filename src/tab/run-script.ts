import { browser } from '../shared/browser.ts';

/** The files of the content script. */
const CONTENT_FILES: readonly string[] = ['content.js'];

/** The style sheet of a page behind the reader. */
const LOCK_FILE = 'lock.css';

/**
 * Most tries to run a script: now and then Chromium refuses it for some milliseconds after it has granted access. With
 * these tries and pauses every one of 90 measured presses succeeded.
 */
const MAX_TRIES = 4;

/** Pause between two tries, in milliseconds; measured with them. */
const RETRY_PAUSE_MS = 50;

/**
 * Longest wait for the style sheet, in milliseconds: Firefox adds none before the end of a page, which may never come.
 * Set by hand.
 */
const MAX_STYLE_WAIT_MS = 300;

/**
 * Run the content script in the top frame of a tab. The style that keeps the page behind the reader still comes with it:
 * as the user's own it beats every style of the page, and a style that a script had put there would outlive the script.
 * @param tab Id of the tab.
 * @throws As `runScript`.
 */
export async function runContent(tab: number): Promise<void> {
  const css = { target: { tabId: tab }, files: [LOCK_FILE], origin: 'USER' as const };
  const styled = withTries(() => browser.scripting.insertCSS(css));
  const late = new Promise((resume) => setTimeout(resume, MAX_STYLE_WAIT_MS));
  await Promise.all([Promise.race([styled, late]), runScript(tab, { files: CONTENT_FILES })]);
}

/**
 * Run a script in the top frame of a tab, if need be after some tries.
 * @param tab Id of the tab.
 * @param script A function, or files of the extension.
 * @returns Its result.
 * @throws When the browser does not let it run.
 */
export async function runScript(
  tab: number,
  script:
    | { readonly func: () => unknown }
    | { readonly func: (...args: never[]) => unknown; readonly args: unknown[] }
    | { readonly files: readonly string[]; readonly world?: 'MAIN' },
): Promise<unknown> {
  const run = 'files' in script ? { ...script, files: [...script.files] } : script;
  // Otherwise the browser waits for the end of the page, which may never come.
  const injection = { target: { tabId: tab }, injectImmediately: true, ...run };
  const [injected] = await withTries(() => browser.scripting.executeScript(injection));
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
