import type { CDPSession } from 'puppeteer-core';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.ts';
import { within } from '../support/wait.ts';
import type { PageSource } from './corpus.ts';

/** Longest time in milliseconds for opening a page, and for anything that is asked of it. */
const LONGEST_OPENING = 30_000;
const LONGEST_ANSWER = 60_000;

/** A page that stands open, with a world for our scripts that the page's own cannot see. */
export interface OfflinePage {
  /**
   * Runs a script or an expression in that world; a promise is waited for.
   * @returns Its value, as JSON gives it.
   * @throws What the script throws, or that it takes too long: then the browser has to be closed.
   */
  evaluate(code: string): Promise<unknown>;
}

/** A headless Chromium with one tab and no way into the net. */
export interface OfflineBrowser {
  /** Name and version, as the browser says them. */
  readonly version: string;
  /**
   * Opens a saved page at its own address: styles in the page count, its scripts do not run (though scripting counts as
   * enabled, as for an extension), and nothing else is fetched. The page that was open before is gone.
   * @throws When it does not open in time: then the browser has to be closed.
   */
  open(url: string, source: PageSource): Promise<OfflinePage>;
  close(): Promise<void>;
}

/** Starts one; its program is found as for the browser tests. @throws When there is none, or it does not start. */
export async function openOffline(): Promise<OfflineBrowser> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: true,
    pipe: true,
    timeout: 30_000,
    protocolTimeout: LONGEST_ANSWER + 10_000,
    args: commandLine(),
    // Whoever starts this ends this program itself: with it the browser ends.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    const session = await openTab(browser);
    const { frameTree } = await session.send('Page.getFrameTree');
    const frame = frameTree.frame.id;
    const answerNext = await answerFromDisk(session, frame);
    return {
      version: await browser.version(),
      async open(url, source) {
        answerNext(source);
        await within(navigate(session, url), LONGEST_OPENING, 'Opening the page');
        return inOwnWorld(session, frame);
      },
      close: () => end(browser),
    };
  } catch (error) {
    await end(browser);
    throw error;
  }
}

function commandLine(): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable,BackForwardCache',
    // A script is compiled for each page anew, as for a user, although it is the same for all.
    '--js-flags=--no-compilation-cache',
    '--window-size=1280,900',
    '--lang=en-US',
  ];
}

async function openTab(browser: Browser): Promise<CDPSession> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const session = await page.createCDPSession();
  await session.send('Page.enable');
  return session;
}

/** Refuses all requests, but for the next document after each call of the function that it returns. */
async function answerFromDisk(session: CDPSession, frame: string): Promise<(source: PageSource) => void> {
  let next: PageSource | undefined;
  session.on('Fetch.requestPaused', ({ requestId, resourceType, frameId }) => {
    const source = resourceType === 'Document' && frameId === frame ? next : undefined;
    if (source) next = undefined;
    const answer = source
      ? session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          body: source.bytes.toString('base64'),
          responseHeaders: [
            { name: 'content-type', value: source.contentType },
            { name: 'content-security-policy', value: "default-src 'none'; style-src 'unsafe-inline'" },
          ],
        })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    // The request may be gone with its page.
    answer.catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return (source) => {
    next = source;
  };
}

async function navigate(session: CDPSession, url: string): Promise<void> {
  const parsed = new Promise((resolve) => session.once('Page.domContentEventFired', resolve));
  const { errorText, loaderId } = await session.send('Page.navigate', { url });
  if (errorText) throw new Error(`The page does not open: ${errorText}.`);
  // To an address with a fragment that is open already the browser only scrolls.
  if (!loaderId) await session.send('Page.reload');
  await parsed;
}

async function inOwnWorld(session: CDPSession, frameId: string): Promise<OfflinePage> {
  const world = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'bench' });
  return {
    async evaluate(expression) {
      const asked = session.send('Runtime.evaluate', {
        expression,
        contextId: world.executionContextId,
        awaitPromise: true,
        returnByValue: true,
      });
      const { result, exceptionDetails } = await within(asked, LONGEST_ANSWER, 'The script');
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/** Closes the browser, by force where it no longer answers. */
async function end(browser: Browser): Promise<void> {
  try {
    await within(browser.close(), 5_000, 'Closing the browser');
  } catch {
    browser.process()?.kill('SIGKILL');
  }
}
