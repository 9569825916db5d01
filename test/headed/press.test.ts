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

declare const chrome: { permissions: { remove(of: { origins: string[] }): Promise<boolean> } };

test('the entry on a link opens that link in the reader, in a tab beside, and the site opens by itself no other time', async () => {
  const linked = server.page('/linked', articlePage({ title: 'What the Link Leads To' }));
  const tab = await browser.open(
    server.page('/links', articlePage({ before: `<a id="to" href="${linked}">Linked</a>` })),
  );
  await tab.pressLinkMenu('#to', 'Open link in reader view');
  await tab.allowAccess('http://page.test/*');
  const find = async () => (await tab.page.browser().pages()).find((page) => page.url() === linked);
  const beside = await until(find, 'the tab beside');
  const title = () =>
    beside.evaluate(() => document.querySelector('lectern-reader')?.shadowRoot?.querySelector('h1')?.textContent);
  await until(async () => (await title()) === 'What the Link Leads To', 'the reader in it');
  expect(await tab.evaluate(() => document.querySelector('lectern-reader'))).toBeNull();
  expect(await tab.registeredScripts()).toEqual([]);
  await beside.close();
  const desk = await browser.extensionPage('manifest.json');
  await desk.evaluate(() => chrome.permissions.remove({ origins: ['*://page.test/*'] }));
  await desk.close();
});
