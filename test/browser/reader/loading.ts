import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, paragraphs, pressReader } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

test('a page whose last script never comes opens with what is there', async () => {
  const script = server.hold('/never.js');
  const page = server.page(
    '/hanging',
    articlePage({ body: paragraphs(20), after: '<script src="/never.js"></script>' }),
  );
  tab = await browser.open(server.page('/start', '<!doctype html><title>Start</title>'));
  // Not as the driver opens pages: it would wait for the end.
  await tab.page.evaluate(`void setTimeout(() => (location.href = ${JSON.stringify(page)}))`);
  await script.asked;
  await tab.waitFor(() => document.querySelector('#p20'));
  await pressReader(tab);
  await tab.waitForReader();
  expect(await tab.evaluate(() => document.readyState)).toBe('loading');
  expect(await tab.reader((root) => root.querySelectorAll('.body p').length)).toBe(20);
  // The driver itself waits for pages that still load.
  await tab.evaluate(() => stop());
});

test('a page of which nothing has come yet is said to be loading', async () => {
  const script = server.hold('/never-first.js');
  const page = server.page('/hanging-head', articlePage({ head: '<script src="/never-first.js"></script>' }));
  tab = await browser.open(server.page('/start', '<!doctype html><title>Start</title>'));
  await tab.page.evaluate(`void setTimeout(() => (location.href = ${JSON.stringify(page)}))`);
  await script.asked;
  await tab.waitFor(() => document.title === 'The Canal Path Moves Ahead');
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await popup.waitFor(
    () => document.querySelector('#message')?.textContent === 'The page is still loading. Press again in a moment.',
  );
  await popup.close();
  await tab.evaluate(() => stop());
});
