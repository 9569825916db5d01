import type { Page } from 'puppeteer-core';
import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';
import { openRules, press, says, write } from '../rules-page.ts';

declare const chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };

let page: Page;
let tabs: Tab[] = [];
afterEach(async () => {
  for (const tab of tabs) await tab.close();
  tabs = [];
  if (!page.isClosed()) await page.close();
  await browser.clearStored();
});

const withNote = (title = 'Herons') =>
  articlePage({ title, body: `<p class="mine">A note of the house.</p>${paragraphs(12)}` });
const NOTE_GOES = '{ "remove": [{ "selector": "p.mine" }], "hide": [".nowhere"] }';
const bodyOf = (tab: Tab) => tab.reader((root) => root.querySelector('.body')?.textContent ?? '');

test('a rule is tried before it is saved, in one of several open tabs, which is as before when another is chosen', async () => {
  tabs = [
    await openWithReader(browser, server.page('https://trial.test/herons', withNote())),
    await openWithReader(browser, server.page('https://news.trial.test/otters', withNote('Otters'))),
  ];
  const [herons, otters] = tabs as [Tab, Tab];
  page = await openRules(browser, '#www.trial.test');
  await page.click('#new-rule');
  await page.waitForSelector('#trial .field:not([hidden])');
  expect(await page.$eval('#trial-access', (each) => (each as HTMLElement).hidden)).toBe(true);
  // The one that was seen last comes first.
  expect(await page.$$eval('#trial-tab option', (all) => all.map(({ textContent }) => textContent))).toEqual([
    'Otters',
    'Herons',
  ]);
  await write(page, NOTE_GOES);
  await page.select('#trial-tab', await page.$$eval('#trial-tab option', (all) => (all[1] as HTMLOptionElement).value));
  await page.click('#try-reader');
  await says(page, '1 of 2');
  await until(async () => !(await bodyOf(herons)).includes('A note of the house'), 'the trial');
  expect(await herons.evaluate(() => document.visibilityState)).toBe('visible');
  expect(await bodyOf(otters)).toContain('A note of the house');
  expect(await browser.getStored('local')).toEqual({});

  await page.bringToFront();
  expect(await page.$eval('#trial-tab', (each) => (each as HTMLSelectElement).selectedOptions[0]?.text)).toBe('Herons');
  await page.select(
    '#trial-tab',
    await page.$$eval(
      '#trial-tab option',
      (all) => (all.find(({ textContent }) => textContent === 'Otters') as HTMLOptionElement).value,
    ),
  );
  await page.click('#try-reader');
  await until(async () => !(await bodyOf(otters)).includes('A note of the house'), 'the trial in the other tab');
  await herons.page.bringToFront();
  await herons.waitForReader(false);

  // With one tab alone there is nothing to choose.
  await herons.close();
  tabs = [otters];
  await page.bringToFront();
  await page.waitForSelector('#trial .field[hidden]');
  await write(page, '{ "hide": [".nowhere"] }');
  await page.click('#try-tidy');
  await says(page, 'Nothing in the page is as the rule says.');
  await otters.waitForReader(false);
  await otters.waitFor(() => !document.querySelector('.sidebar')?.checkVisibility());
  await page.bringToFront();
  await page.click('#rule-close');
  await says(page, 'Your changes to this rule aren’t saved.');
  await page.click('#notice-act');
  await page.waitForSelector('#editor[hidden]');
  await otters.waitFor(() => document.querySelector('.sidebar')?.checkVisibility());
});

const origins = async (on: Page) => (await on.evaluate(() => chrome.permissions.getAll())).origins;

test('where access is refused a sentence says that the rule cannot be tried', async () => {
  tabs = [await browser.open(server.page('https://news.refused.test/herons', withNote()))];
  page = await openRules(browser, '#refused.test');
  // Headless browsers have nobody who could refuse.
  await page.evaluate(() => Object.assign(chrome.permissions, { request: async () => false }));
  await page.click('#new-rule');
  await page.waitForSelector('#trial-access:not([hidden])');
  await write(page, NOTE_GOES);
  await page.click('#try-reader');
  await says(page, 'Lectern may not see refused.test, so the rule can’t be tried there.');
});

/** Firefox grants without a question here; Chromium's own is answered in test/headed. */
const asksNobody = () => browser.name === 'firefox';

test('where Lectern sees no tab of the site it asks for access, and gives that back with the rule or the page', async () => {
  if (!asksNobody()) return;
  tabs = [await browser.open(server.page('https://news.asked.test/herons', withNote()))];
  const [tab] = tabs as [Tab];
  page = await openRules(browser, '#asked.test');
  const before = await origins(page);
  await page.click('#new-rule');
  await page.waitForSelector('#trial-access:not([hidden])');
  await write(page, NOTE_GOES);
  await page.click('#try-reader');
  await says(page, '1 of 2');
  await tab.waitForReader();
  expect(await bodyOf(tab)).not.toContain('A note of the house');
  expect(await origins(page)).toEqual([...before, '*://*.asked.test/*']);
  // It is no wish that anything happens there by itself.
  expect(await tab.registeredScripts()).toEqual([]);
  await press(page, '#rule-close');
  await press(page, '#notice-act');
  await page.waitForSelector('#editor[hidden]');
  await until(async () => (await origins(page)).length === before.length, 'the access to be given back');
  expect(await browser.getStored('local')).toEqual({});

  // Another time the page is closed with the rule.
  await page.bringToFront();
  await page.click('#new-rule');
  await write(page, NOTE_GOES);
  await page.click('#try-reader');
  await says(page, '1 of 2');
  expect(await origins(page)).toHaveLength(before.length + 1);
  await page.close({ runBeforeUnload: false });
  const desk = await browser.extensionPage('manifest.json');
  await until(async () => (await origins(desk)).length === before.length, 'the access to be given back');
  await desk.close();
  await tab.waitForReader(false);
});
