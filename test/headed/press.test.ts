import { browser, server, useBrowser } from '../support/use-browser.ts';

useBrowser({ desktop: true });

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
