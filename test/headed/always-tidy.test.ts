// "Always tidy on this site", with nothing faked, as always.test.ts does it for the reader.
import { articlePage } from '../browser/reader-pages.ts';
import type { Popup, Tab } from '../support/browser.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { until } from '../support/wait.ts';

useBrowser({ desktop: true });

const RAIL = `<div class="related-stories"><h3>Related stories</h3>${[1, 2, 3, 4]
  .map((number) => `<div><a href="/${number}"><img src="/${number}.jpg" alt="">Headline ${number}</a></div>`)
  .join('')}</div>`;

/** A page of the paper; its top is plain, so that a late click on "Allow" meets nothing there. */
const story = (path: string, host = 'paper.test'): string =>
  server.page(
    `https://${host}${path}`,
    articlePage({ before: '<div style="height: 400px"></div>', after: RAIL, title: 'A Story of the Paper' }),
  );

async function openPopup(tab: Tab): Promise<Popup> {
  const popup = await tab.pressToolbar();
  await popup.waitFor('#always-tidy:not([hidden])');
  return popup;
}

async function waitForTidy(tab: Tab): Promise<void> {
  const isTidy = () => tab.evaluate(() => !document.querySelector('.related-stories')?.checkVisibility());
  await until(isTidy, 'the page to be tidy');
}

/** Presses a switch of the site, which asks for nothing. */
async function press(tab: Tab, id: 'always' | 'always-tidy', on: boolean): Promise<void> {
  const popup = await openPopup(tab);
  await popup.waitFor(`#${id}[aria-checked=${!on}]`);
  await popup.click(`#${id}`);
  await popup.waitFor(`#${id}[aria-checked=${on}]`);
  await popup.close();
}

const hasReader = (tab: Tab): Promise<boolean> => tab.evaluate(() => document.querySelector('lectern-reader') !== null);

test('the popup asks for the one site, and the grant means the tidy page alone', async () => {
  const tab = await browser.open(story('/first'));
  const popup = await openPopup(tab);
  const name = await popup.evaluate(() => document.querySelector('#always-tidy')?.textContent);
  expect(name).toBe('Always tidy on paper.test');
  await popup.click('#always-tidy');
  await tab.allowAccess('*://paper.test/*');
  await popup.close();
  await until(async () => (await tab.registeredScripts()).length > 0, 'the script of the site');
  expect(await tab.registeredScripts()).toEqual(['tidy-paper.test']);
  const later = await openPopup(tab);
  await later.waitFor('#always-tidy[aria-checked=true]');
  expect(await later.evaluate(() => document.querySelector('#always')?.getAttribute('aria-checked'))).toBe('false');
  await later.close();
  await tab.close();
});

test('from then on its pages are tidied by themselves, and the button counts', async () => {
  const tab = await browser.open(story('/second'));
  await waitForTidy(tab);
  await until(async () => /^[1-9]/.test((await tab.actionState()).badge), 'the number on the button');
  expect((await tab.actionState()).title).toMatch(/^Lectern: \d things? hidden$/);
  expect(await hasReader(tab)).toBe(false);
  await tab.close();
});

test('its front page is tidy too, though a front page has little that may be hidden', async () => {
  const tab = await browser.open(story('/'));
  await until(() => tab.hasContentScript(), 'the content script');
  const popup = await openPopup(tab);
  await popup.waitFor('#tidy[aria-checked=true]');
  await popup.close();
  await tab.close();
});

test.each([
  ['is loaded anew', '<script>addEventListener("unload", () => {})</script>'],
  ['is woken up as it was', ''],
])('a page that comes back by Back is tidy, where it %s, and the button says so', async (_, script) => {
  const first = server.page('https://paper.test/left', articlePage({ after: RAIL + script }));
  const tab = await browser.open(first);
  await waitForTidy(tab);
  await tab.page.goto(story('/next'));
  await waitForTidy(tab);
  await tab.page.goBack();
  await tab.waitFor(() => location.pathname === '/left' && document.readyState === 'complete');
  await waitForTidy(tab);
  await until(async () => (await tab.actionState()).badge !== '', 'the number on the button');
  await tab.close();
});

test('pages of other sites stay as they are', async () => {
  const tab = await browser.open(story('/elsewhere', 'other.test'));
  const after = await browser.open(story('/after'));
  await waitForTidy(after);
  await after.close();
  expect(await tab.evaluate(() => document.querySelector('.related-stories')?.checkVisibility())).toBe(true);
  await tab.close();
});

test('with the reader of the site, which needs no second question, both work', async () => {
  const tab = await browser.open(story('/third'));
  await waitForTidy(tab);
  await press(tab, 'always', true);
  expect((await tab.registeredScripts()).sort()).toEqual(['always-paper.test', 'tidy-paper.test']);
  await tab.close();
  const both = await browser.open(story('/both'));
  await both.waitForReader();
  await both.clickInReader('#close');
  await both.waitForReader(false);
  await waitForTidy(both);
  await both.close();
});

test('the page of all settings lists both', async () => {
  const page = await browser.extensionPage('options.html');
  const rows = () => page.$$eval('#sites li .what', (all) => all.map((each) => each.textContent));
  await until(async () => (await rows()).length === 2, 'both rows');
  expect(await rows()).toEqual(['paper.testArticles open automatically', 'paper.testPages are tidied automatically']);
  await page.close();
});

test('the access stays while one of them is on, and goes with the last', async () => {
  const tab = await browser.open(story('/last'));
  await tab.waitForReader();
  await press(tab, 'always', false);
  expect(await tab.registeredScripts()).toEqual(['tidy-paper.test']);
  const next = await browser.open(story('/still'));
  await waitForTidy(next);
  await press(next, 'always-tidy', false);
  expect(await next.registeredScripts()).toEqual([]);
  await next.close();
  await tab.close();
  const last = await browser.open(story('/untouched'));
  expect(await last.hasContentScript()).toBe(false);
  await last.close();
});
