import { browser } from '../shared/browser.ts';

/** The files of the content script, in the order in which they run. */
const CONTENT_FILES: readonly string[] = ['readability.js', 'content.js'];

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
 * Run the content script in the top frame of a tab. The style that keeps the page behind the reader still comes with it:
 * as the user's own it beats every style of the page, and a style that a script had put there would outlive the script.
 * @param tab Id of the tab.
 * @throws As `runScript`.
 */
export async function runContent(tab: number): Promise<void> {
  const css = { target: { tabId: tab }, files: [LOCK_FILE], origin: 'USER' as const };
  // Firefox gives it no sooner than it has read the page.
  const styles = withTries(() => orElse(browser.scripting.insertCSS(css), MAX_LOADING_MS, async () => undefined));
  await Promise.all([styles, runScript(tab, { files: CONTENT_FILES })]);
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
  script: { readonly func: () => unknown } | { readonly files: readonly string[] },
): Promise<unknown> {
  const run = 'files' in script ? { files: [...script.files] } : script;
  const [injected] = await withTries(() => executeInTime({ target: { tabId: tab }, ...run }));
  // Firefox keeps scripts out of some pages of its own without a word.
  if (!injected) throw new Error('The browser did not run the script.');
  return injected.result;
}

/**
 * Longest time for which a script waits for the page to load, in milliseconds: a script of the page may hang for ever. Set
 * by hand, so that a press is answered within a second.
 */
const MAX_LOADING_MS = 700;

type Execution = Parameters<typeof browser.scripting.executeScript>[0];

/** Runs a script when the page has been read, or at once if that takes long: then files may run twice in it. */
function executeInTime(execution: Execution): ReturnType<typeof browser.scripting.executeScript> {
  const first = browser.scripting.executeScript(execution);
  const atOnce = () => browser.scripting.executeScript({ ...execution, injectImmediately: true });
  return orElse(first, execution.files ? MAX_LOADING_MS : 0, atOnce);
}

/** Gives what comes first: the answer, or after a time in milliseconds something else. */
async function orElse<Value>(answer: Promise<Value>, after: number, other: () => Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, after);
  }).then(other);
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
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
