// At the size of a phone, with a finger, in a browser without keys and context menus for extensions.
import type { Page } from 'puppeteer-core';
import { type Audit, auditScript } from '../support/axe.ts';
import { browserOfProject, extensionVariant } from '../support/extension-variant.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { articlePage, pressReader } from './reader-pages.ts';

/** Firefox for Android knows neither; with this manifest the browsers of a desktop offer neither. */
const variant = extensionVariant(browserOfProject());
variant.change(({ commands, permissions, ...rest }) => {
  return { ...rest, permissions: (permissions as string[]).filter((name) => name !== 'contextMenus') };
});
useBrowser({ extension: variant.folder });
beforeAll(() => browser.setMedia({ finger: true }));
afterAll(() => variant.remove());

const PHONE = { width: 412, height: 780, hasTouch: browserOfProject() === 'chromium' };
const NAMES_OF_KEYS = /\bAlt\b|\bCtrl\b|\bEsc|shortcut/i;

async function open(file: string, part: string): Promise<Page> {
  const page = await browser.extensionPage(file);
  await page.setViewport(PHONE);
  await page.waitForSelector(part);
  expect(await page.evaluate(() => matchMedia('(pointer: coarse) and (hover: none)').matches)).toBe(true);
  return page;
}

/** Runs in a page: what a finger cannot well meet, or what lies beyond the edge. A box to tick is met by its label. */
function faults(root: ParentNode = document): string[] {
  const all = root.querySelectorAll<HTMLElement>(
    'button, summary, input, select, label:has(input), nav a, li a, #news',
  );
  const shown = [...all].filter((each) => each.checkVisibility() && !each.closest('[inert], label:has(input) > input'));
  return shown.flatMap((each) => {
    const { width, height, left, right } = each.getBoundingClientRect();
    const isMet = width > 43.5 && height > 43.5 && left > -0.5 && right < innerWidth + 0.5;
    return isMet ? [] : [`${each.localName}#${each.id} ${each.textContent} ${width} x ${height} at ${left}`];
  });
}

const isWide = () => document.documentElement.scrollWidth > innerWidth;

test('the popup fills the screen, speaks of no keys, and offers the notes of a new version', async () => {
  const tab = await browser.open(server.page('/story', articlePage()));
  const page = await open('popup.html', '#reader[aria-busy=false]');
  await browser.setStored('local', { newsOf: '0.2.0' });
  await page.evaluate(() => location.reload());
  await page.waitForSelector('#news');
  expect(((await page.evaluate(auditScript('document'))) as Audit).violations).toEqual([]);
  expect(await page.evaluate(faults)).toEqual([]);
  expect(await page.evaluate(isWide)).toBe(false);
  expect(await page.evaluate(() => document.body.getBoundingClientRect().width)).toBe(PHONE.width);
  expect(await page.evaluate(() => document.body.innerText)).not.toMatch(NAMES_OF_KEYS);
  expect(await page.evaluate(() => document.querySelector('#news')?.textContent)).toBe('What’s new in version 0.2.0');
  await page.close();
  await tab.close();
});

test('the page of all settings leaves the keys out', async () => {
  const page = await open('options.html', 'main');
  expect(await page.evaluate(faults)).toEqual([]);
  expect(await page.evaluate(isWide)).toBe(false);
  expect(await page.evaluate(() => document.querySelector('#keys, nav a[href="#keys"]'))).toBeNull();
  expect(await page.evaluate(() => document.querySelector('#about'))).not.toBeNull();
  await page.close();
});

test('the welcome page says where the button is, and its sample opens', async () => {
  const page = await open('welcome.html', '#try');
  expect(await page.evaluate(faults)).toEqual([]);
  const guide = await page.evaluate(() => document.querySelector<HTMLElement>('.guide')?.innerText ?? '');
  expect(guide).toContain('menu, then “Extensions”, then Lectern');
  expect(guide).not.toMatch(NAMES_OF_KEYS);
  expect(await page.evaluate(isWide)).toBe(false);
  await page.bringToFront();
  await page.click('#try');
  await page.waitForSelector('lectern-reader');
  await page.close();
});

test.each(['privacy.html', 'security.html', 'changes.html', 'third-party.html'])(
  '%s fits, and axe finds nothing',
  async (file) => {
    const page = await open(file, 'main');
    expect(await page.evaluate(isWide)).toBe(false);
    const { violations, passes } = (await page.evaluate(auditScript('document'))) as Audit;
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(10);
    await page.close();
  },
);

test('the reader opens by the popup, and all of it can be met by a finger', async () => {
  const tab = await browser.open(server.page('/story', articlePage()));
  await tab.page.setViewport(PHONE);
  await pressReader(tab);
  await tab.waitForReader();
  await tab.waitInReader((root) => root.querySelector('.missing summary'));
  expect(await tab.reader(faults)).toEqual([]);
  await tab.clickInReader('#tool-settings');
  await tab.waitInReader((root) => root.querySelector('#tool-settings-panel > div'));
  expect(await tab.reader(faults)).toEqual([]);
  expect(await tab.evaluate(isWide)).toBe(false);
  await tab.close();
});
