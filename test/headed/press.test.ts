import { articlePage } from '../browser/reader-pages.ts';
import type { Tab } from '../support/browser.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { until } from '../support/wait.ts';

useBrowser({ desktop: true });

async function waitForTidy(tab: Tab, isTidy: boolean): Promise<void> {
  const isThere = () => tab.page.evaluate('document.adoptedStyleSheets.length > 0');
  await until(async () => (await isThere()) === isTidy, `the page to be ${isTidy ? 'tidy' : 'as it was'}`);
}

test('the keyboard command opens the reader and closes it', async () => {
  const tab = await browser.open(server.example('gvwire.com'));
  await tab.pressShortcut();
  await tab.waitForReader();
  await tab.pressShortcut();
  await tab.waitForReader(false);
});

test('the other one tidies the page and gives it back', async () => {
  const tab = await browser.open(server.page('/tidy-key', articlePage()));
  await tab.pressShortcut('toggle-tidy');
  await waitForTidy(tab, true);
  await tab.pressShortcut('toggle-tidy');
  await waitForTidy(tab, false);
});

test('the entries of the context menu do the same', async () => {
  const tab = await browser.open(server.example('gvwire.com'));
  await tab.pressContextMenu('Reader view');
  await tab.waitForReader();
  await tab.pressContextMenu('Reader view');
  await tab.waitForReader(false);
  await tab.pressContextMenu('Tidy page');
  await waitForTidy(tab, true);
  await tab.pressContextMenu('Tidy page');
  await waitForTidy(tab, false);
});
