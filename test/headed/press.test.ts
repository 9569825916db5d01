import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { serve, type TestServer } from '../support/server.ts';

let browser: TestBrowser;
let server: TestServer;

beforeAll(async () => {
  server = await serve();
  browser = await launchBrowser({ desktop: true });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('the keyboard command opens the reader and closes it', async () => {
  const tab = await browser.open(server.example('gvwire.com'));
  await tab.pressShortcut();
  await tab.waitForReader();
  await tab.pressShortcut();
  await tab.waitForReader(false);
});

test('the entry of the context menu opens the reader and closes it', async () => {
  const tab = await browser.open(server.example('gvwire.com'));
  await tab.pressContextMenu('Reader view');
  await tab.waitForReader();
  await tab.pressContextMenu('Reader view');
  await tab.waitForReader(false);
});
