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
test('shortcut and context menu', async () => {
  const tab = await browser.open(server.page('/c', '<!doctype html><title>A page</title><p>Hello'));
  await tab.pressShortcut();
  await tab.waitForReader();
  await tab.pressShortcut();
  await tab.waitForReader(false);
  await tab.pressContextMenu('Toggle trial');
  await tab.waitForReader();
});
