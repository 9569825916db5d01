import type { Page } from 'puppeteer-core';
import { isLookKey, newLookKey } from '../../../src/settings/record-keys.ts';
import type { Popup, Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader } from '../reader-pages.ts';

afterEach(async () => {
  await browser.clearStored();
  expect(await browser.errors()).toEqual([]);
});

const waitForSize = (tab: Tab, size: number): Promise<void> =>
  tab.waitInReader(
    (root, wanted) => getComputedStyle(root.querySelector('.body p') as Element).fontSize === `${wanted}px`,
    size,
  );

/** Opens the popup of a tab, with all its settings. */
async function openAll(tab: Tab): Promise<Popup> {
  const popup = await tab.pressToolbar();
  await popup.click('#more-summary');
  return popup;
}

async function largest(popup: Popup): Promise<void> {
  await popup.click('#size');
  await popup.press('End');
  await popup.waitFor(() => document.querySelector('#size-words')?.textContent === '72 px');
}

async function openOptions(): Promise<Page> {
  const page = await browser.extensionPage('options.html');
  await page.waitForSelector('main');
  return page;
}

test('what is chosen only for a site counts there alone, can be switched off and on, removed and brought back', async () => {
  const here = await openWithReader(browser, server.page('https://paper.test/story', articlePage()));
  const elsewhere = await openWithReader(browser, server.page('https://other.test/story', articlePage()));
  const popup = await openAll(here);
  await popup.waitFor(() => document.querySelector('label:has(#site-only)')?.textContent === 'Only on paper.test');
  await popup.click('#site-only');
  await popup.waitFor('#more-summary .scope:not([hidden])');
  await largest(popup);
  await waitForSize(here, 72);
  await popup.click('#site-only');
  await waitForSize(here, 20);
  await popup.waitFor(() => document.querySelector('#size-words')?.textContent === '20 px');
  await popup.click('#site-only');
  await waitForSize(here, 72);
  await waitForSize(elsewhere, 20);
  await popup.close();
  const other = await openAll(elsewhere);
  await other.waitFor('#site-only:not(:checked)');
  expect(await other.evaluate(() => document.querySelector('#size-words')?.textContent)).toBe('20 px');
  await other.close();
  const options = await openOptions();
  await options.locator('#sites li ::-p-text(Remove)').click();
  await waitForSize(here, 20);
  await options.waitForFunction(() => document.activeElement?.id === 'notice-act');
  expect(await options.$eval('#message', (said) => said.textContent)).toBe('Removed: paper.test, Has its own settings');
  await options.click('#notice-act');
  await waitForSize(here, 72);
  for (const each of [options, here, elsewhere]) await each.close();
});

test('the last change is undone in the popup and made again on the page of all settings', async () => {
  const tab = await openWithReader(browser, server.page('/undo', articlePage()));
  const popup = await openAll(tab);
  await popup.click('#theme-black');
  await largest(popup);
  await waitForSize(tab, 72);
  await popup.waitFor('#undo[title="Undo: Text size"]');
  await popup.click('#undo');
  await waitForSize(tab, 20);
  await popup.waitFor(() => document.querySelector('#message')?.textContent === 'Undone: Text size');
  await popup.waitFor('#theme-black:checked');
  await popup.close();
  const options = await openOptions();
  await options.click('#undo[title="Redo: Text size"]');
  await waitForSize(tab, 72);
  await options.close();
  await tab.close();
});

test('a look that was saved under a name is offered, renamed, removed and brought back', async () => {
  const tab = await openWithReader(browser, server.page('/looks', articlePage()));
  const popup = await openAll(tab);
  await largest(popup);
  await popup.click('#look-new');
  await popup.click('#look-name');
  for (const letter of 'Big') await popup.press(letter);
  await popup.click('#look-save');
  await popup.waitFor(() => document.querySelector('.own-looks button')?.textContent === 'Big');
  await popup.click('#preset-calm');
  await waitForSize(tab, 20);
  await popup.click('.own-looks button');
  await waitForSize(tab, 72);
  await popup.close();
  const options = await openOptions();
  const names = (wanted: string) =>
    options.waitForFunction(
      (all) => [...document.querySelectorAll('.own-looks button')].map((each) => each.textContent).join() === all,
      {},
      wanted,
    );
  await names('Big');
  const field = await options.waitForSelector('#own-looks input');
  await field?.click();
  await field?.evaluate((each) => (each as HTMLInputElement).select());
  await options.keyboard.type('Hug');
  await fromAnotherDevice('A second one');
  await names('A second one,Big');
  await options.keyboard.type('e');
  await options.keyboard.press('Enter');
  await names('A second one,Huge');
  expect(await options.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Huge');
  await options.click('[aria-label="Remove: Huge"]');
  await names('A second one');
  await options.keyboard.press('Enter');
  await names('A second one,Huge');
  await options.waitForFunction(() => document.activeElement?.textContent === 'Restored: Huge');
  await options.close();
  await tab.close();
});

/** Stores a look like the one that is there, as it comes in from another device. */
async function fromAnotherDevice(name: string): Promise<void> {
  const look = await until(async () => {
    return Object.entries(await browser.getStored('local')).find(([key]) => isLookKey(key))?.[1] as object | undefined;
  }, 'a look to be stored');
  await browser.setStored('sync', { [newLookKey()]: { ...look, name } });
}
