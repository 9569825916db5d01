import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import {
  articlePage,
  firstInReader,
  isInPage,
  openWithReader,
  paragraphs,
  paragraphsFrom,
  scrolled,
  showInReader,
} from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const showInPage = (number: number) => document.querySelector(`#p${number}`)?.scrollIntoView();

test('the reader opens at the paragraph on the screen', async () => {
  tab = await browser.open(server.page('/place', articlePage()));
  await tab.evaluate(showInPage, 23);
  await tab.openReader();
  expect([23, 24]).toContain(await tab.reader(firstInReader));
});

test('a page at its start opens the reader at its title', async () => {
  tab = await openWithReader(browser, server.page('/start', articlePage()));
  expect(await tab.reader((root) => root.querySelector('dialog')?.scrollTop)).toBe(0);
});

test('closing leads to the paragraph last read', async () => {
  tab = await openWithReader(browser, server.page('/read', articlePage()));
  await tab.reader(showInReader, 30);
  const read = await tab.reader(firstInReader);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  expect(read).toBe(30);
  expect(await tab.evaluate(isInPage, 30)).toBe(true);
});

test('closing leads to the paragraph last read also in a page that scrolls within a box', async () => {
  const box =
    '<style>html, body { height: 100%; margin: 0; overflow: hidden } #box { height: 100vh; overflow: auto }</style>';
  const body = `<div id="box">${paragraphs(40)}</div>`;
  tab = await openWithReader(browser, server.page('/box', articlePage({ head: box, body })));
  await tab.reader(showInReader, 30);
  await tab.clickInReader('#close');
  await tab.waitForReader(false);
  expect(await tab.evaluate(isInPage, 30)).toBe(true);
  expect(await tab.evaluate(() => document.querySelector('#box')?.scrollTop)).toBeGreaterThan(500);
});

test('going back to the start of the article leads to its start in the page', async () => {
  tab = await browser.open(server.page('/up', articlePage()));
  await tab.evaluate(showInPage, 30);
  await tab.openReader();
  await tab.page.keyboard.press('Home');
  await tab.waitInReader((root) => root.querySelector('dialog')?.scrollTop === 0);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  expect(await tab.evaluate(isInPage, 1)).toBe(true);
});

test('bigger text, set from the popup, keeps the paragraph where it is', async () => {
  tab = await openWithReader(browser, server.page('/bigger', articlePage()));
  await tab.reader(showInReader, 20);
  const popup = await tab.pressToolbar();
  await popup.evaluate(() => document.querySelector<HTMLElement>('#size')?.focus());
  for (let press = 0; press < 8; press++) await popup.press('ArrowRight');
  await tab.waitInReader((root) => getComputedStyle(root.querySelector('.body p') as Element).fontSize === '28px');
  expect(await tab.reader(firstInReader)).toBe(20);
  await popup.close();
  await browser.clearStored();
});

test('a narrower window keeps the paragraph that is being read', async () => {
  tab = await openWithReader(browser, server.page('/narrower', articlePage()));
  await tab.setSize(1280, 800);
  await tab.reader(showInReader, 30);
  await tab.waitForFrames();
  const read = await tab.reader(firstInReader);
  await tab.setSize(480, 800);
  await tab.waitInReader((root, number) => {
    const shown = [...root.querySelectorAll('.body p')].find((each) =>
      each.textContent?.startsWith(`Paragraph ${number}:`),
    );
    const { top = -1, bottom = -1 } = shown?.getBoundingClientRect() ?? {};
    return bottom > 40 && top < 400;
  }, read ?? 0);
});

test('a page opened at a heading opens the reader with the whole heading on the screen', async () => {
  const body = `${paragraphs(20)}<h2 id="part">The part that was linked to</h2>${paragraphsFrom(21, 20)}`;
  tab = await openWithReader(browser, `${server.page('/part', articlePage({ body }))}#part`);
  const { top, bar } = await tab.reader((root) => ({
    top: root.querySelector('h2')?.getBoundingClientRect().top ?? -1,
    bar: root.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? 0,
  }));
  expect(top).toBeGreaterThanOrEqual(bar - 8);
  expect(top).toBeLessThan(200);
});

test.each(['?id=2', '#/story/2'])(
  'Back within a router at %s closes the reader, also without a press in it',
  async (address) => {
    tab = await browser.open(server.page('/router', articlePage()));
    await tab.evaluate((next) => history.pushState(null, '', next), address);
    await tab.openReader();
    await tab.evaluate(() => history.replaceState(null, '', '?utm=1'));
    expect(await tab.reader(scrolled)).toBe(0);
    await tab.evaluate(() => history.back());
    await tab.waitForReader(false);
  },
);
