import { launchBrowser, type Tab, type TestBrowser } from '../support/browser.ts';
import { serve, type TestServer } from '../support/server.ts';
import { articlePage, firstInPage, firstInReader, openWithReader, paragraphs, pressReader } from './reader-pages.ts';

let browser: TestBrowser;
let server: TestServer;
let tab: Tab;
beforeAll(async () => {
  server = await serve();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(() => tab.close());

const showInPage = (number: number) => document.querySelector(`#p${number}`)?.scrollIntoView();

test('the reader opens at the paragraph on the screen', async () => {
  tab = await browser.open(server.page('/place', articlePage()));
  await tab.evaluate(showInPage, 23);
  await pressReader(tab);
  await tab.waitForReader();
  expect([23, 24]).toContain(await tab.reader(firstInReader));
});

test('a page at its start opens the reader at its title', async () => {
  tab = await openWithReader(browser, server.page('/start', articlePage()));
  expect(await tab.reader((root) => root.querySelector('dialog')?.scrollTop)).toBe(0);
});

test('closing leads to the paragraph last read', async () => {
  tab = await openWithReader(browser, server.page('/read', articlePage()));
  await tab.reader((root) => [...root.querySelectorAll('.body p')][29]?.scrollIntoView());
  const read = await tab.reader(firstInReader);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  const onScreen = await tab.evaluate((number) => {
    const { top, bottom } = (document.querySelector(`#p${number}`) as Element).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }, read ?? 0);
  expect(read).toBe(30);
  expect(onScreen).toBe(true);
});

test('closing leads to the paragraph last read also in a page that scrolls within a box', async () => {
  const box =
    '<style>html, body { height: 100%; margin: 0; overflow: hidden } #box { height: 100vh; overflow: auto }</style>';
  const body = `<div id="box">${paragraphs(40)}</div>`;
  tab = await openWithReader(browser, server.page('/box', articlePage({ head: box, body })));
  await tab.reader((root) => [...root.querySelectorAll('.body p')][29]?.scrollIntoView());
  await tab.clickInReader('#close');
  await tab.waitForReader(false);
  expect([29, 30, 31]).toContain((await tab.evaluate(firstInPage)) as number);
  expect(await tab.evaluate(() => document.querySelector('#box')?.scrollTop)).toBeGreaterThan(500);
});

test('going back to the start of the article leads to its start in the page', async () => {
  tab = await browser.open(server.page('/up', articlePage()));
  await tab.evaluate(showInPage, 30);
  await pressReader(tab);
  await tab.waitForReader();
  await tab.page.keyboard.press('Home');
  await tab.waitInReader((root) => root.querySelector('dialog')?.scrollTop === 0);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  expect(await tab.evaluate(firstInPage)).toBe(1);
});

test('bigger text, set from the popup, keeps the paragraph where it is', async () => {
  tab = await openWithReader(browser, server.page('/bigger', articlePage()));
  await tab.reader((root) => [...root.querySelectorAll('.body p')][19]?.scrollIntoView());
  const before = await tab.reader(firstInReader);
  await browser.setStored('sync', { settings: { size: 34 } });
  await tab.waitInReader((root) => getComputedStyle(root.querySelector('.body p') as Element).fontSize !== '20px');
  expect(await tab.reader(firstInReader)).toBe(before);
  await browser.clearStored();
});
