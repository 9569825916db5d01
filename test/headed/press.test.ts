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

test('the browser’s own way back closes the reader before it leads on', async () => {
  const tab = await browser.open(server.page('/first', '<!doctype html><title>First</title><p>The page before.'));
  await tab.page.goto(server.page('/second', articlePage()));
  await tab.pressShortcut();
  await tab.waitForReader();
  await until(async () => {
    await tab.page.keyboard.press('ArrowDown');
    return tab.page.evaluate('navigation.entries().length === 3');
  }, 'an entry of the reader');
  await tab.pressBack();
  await tab.waitForReader(false);
  expect(await tab.evaluate(() => document.title)).toBe('The Canal Path Moves Ahead');
  await tab.pressBack();
  await tab.waitFor(() => document.title === 'First');
  await tab.close();
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
