import { expectInTime, measureIn } from './answer-time.ts';
import { type LaunchOptions, launchBrowser, type TestBrowser } from './browser.ts';
import { serve, type TestServer } from './server.ts';

/** The browser with the extension, for the file of tests that has called `useBrowser`. */
export let browser: TestBrowser;

/** The server of the pages that it opens. */
export let server: TestServer;

/**
 * Start both before the tests of a file and close them after the last one. The tests fail if the browser holds an error
 * against the extension by then, and each of them if the reader was waited for too long.
 * @param options How to start the browser.
 */
export function useBrowser(options: LaunchOptions = {}): void {
  let started: string | undefined;
  let there: ReadonlySet<unknown> = new Set();
  beforeAll(async () => {
    server = await serve();
    browser = await launchBrowser(options);
    measureIn(browser, server);
  });
  beforeEach(async () => {
    const { currentTestName } = expect.getState();
    // A test that is tried again may have left tabs and settings behind.
    if (currentTestName === started) await browser.clear(there);
    else there = await browser.tabs();
    started = currentTestName;
  });
  afterEach(() => expectInTime());
  afterAll(async () => {
    const errors = await browser?.errors();
    await browser?.close();
    await server?.close();
    expect(errors).toEqual([]);
  });
}
