import { launchBrowser, type Tab, type TestBrowser } from '../support/browser.ts';
import { serve, type TestServer } from '../support/server.ts';
import { articlePage, paragraphs, pressReader } from './reader-pages.ts';

let browser: TestBrowser;
let server: TestServer;
beforeAll(async () => {
  server = await serve();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('x', async () => {
  const tab = await browser.open(server.page('https://paper.test/first', articlePage()));
  const popup = await tab.pressToolbar();
  await popup.waitFor('#always:not([hidden])');
  expect(await popup.evaluate(() => document.querySelector('#always')?.textContent)).toBe('Always on paper.test');
  await popup.click('#always');
  await popup.waitFor('#always[aria-checked=true]');
  await popup.screenshot('/tmp/always/try/ff.png');
  await popup.close();
  const other = await browser.open(server.page('https://paper.test/second', articlePage()));
  await other.waitForReader();
});
