import { closePrivate, readInPrivate } from '../support/private-window.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { until } from '../support/wait.ts';
import { articlePage, stored } from './reader-pages.ts';

/** What these tests ask of the extension API beside storage; both browsers have it under this name. */
declare const chrome: {
  action: { getPopup(of: object): Promise<string> };
  extension: { inIncognitoContext: boolean };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

interface SavingScript {
  save(dialog: HTMLElement, signal: AbortSignal): Promise<void>;
}

/** Runs in the script world of the extension: saves the article that is shown, as its key does. */
async function saveShown(): Promise<void> {
  await chrome.runtime.sendMessage({ lectern: 'addScripts', payload: ['library save'] });
  const world = globalThis as unknown as Record<symbol, SavingScript>;
  const dialog = document.querySelector('lectern-reader')?.shadowRoot?.querySelector('dialog') as HTMLElement;
  await world[Symbol.for('lectern library save')]?.save(dialog, new AbortController().signal);
}

useBrowser();

test('the browser gives the extension its keys and takes its manifest without a word', async () => {
  const commands = await browser.commands();
  const keys = commands.map(({ name, shortcut }) => [name, shortcut]);
  expect(keys).toContainEqual(['toggle-reader', 'Alt+R']);
  expect(keys).toContainEqual(['toggle-tidy', browser.name === 'firefox' ? 'Alt+Y' : 'Alt+T']);
  expect(await browser.errors()).toEqual([]);
});

test('a page that is only opened is left alone: nothing of ours is in it, nothing of ours is fetched', async () => {
  const page = server.page('/plain', '<!doctype html><title>Plain</title><p>A paragraph.');
  server.requests.length = 0;
  const tab = await browser.open(page);
  expect(await tab.evaluate(() => document.documentElement.outerHTML.match(/lectern/i))).toBeNull();
  expect(server.requests.map(({ path }) => path).filter((path) => path !== '/favicon.ico')).toEqual(['/plain']);
});

test('after a restart of the browser the extension works as before, by the button alone and by its popup', async () => {
  await browser.setStored('local', stored({ opensAtOnce: true }));
  await browser.restart();
  const tab = await browser.open(server.example('gvwire.com'));
  await tab.pressButton();
  await tab.waitForReader();
  await tab.pressButton();
  await tab.waitForReader(false);
  const desk = await browser.extensionPage('manifest.json');
  await browser.clearStored();
  const hasPopup = () => desk.evaluate(async () => (await chrome.action.getPopup({})) !== '');
  await until(hasPopup, 'the button to have its popup again');
  await desk.close();
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await tab.waitForReader();
  await popup.close();
  expect(await browser.errors()).toEqual([]);
});

test('in a private window of Firefox nothing is kept but what a press asks for, and the library is not shown', async () => {
  // Headless Chromium has no keys to open the reader by: test/headed/private.test.ts drives it there.
  if (browser.name !== 'firefox') return;
  const hidden = await readInPrivate(server.page('https://paper.test/hidden', articlePage({ title: 'Hidden' })));
  await hidden.inExtensionWorld(saveShown);
  // A new tab comes into the window in front.
  const shown = await browser.extensionPage('library.html');
  await shown.waitForSelector('main');
  expect(await shown.evaluate(() => chrome.extension.inIncognitoContext)).toBe(true);
  const words = await shown.$eval('main', ({ textContent }) => textContent);
  expect(words).toBe('Private windows don’t show your library. Open it in a normal window.');
  await shown.close();
  await closePrivate(hidden);
  expect(JSON.stringify([await browser.getStored('local'), await browser.getStored('sync')])).not.toContain('aragraph');
  const library = await browser.extensionPage('library.html');
  await library.waitForSelector('#articles > li');
  expect(await library.$$eval('#articles h2', (all) => all.map(({ textContent }) => textContent))).toEqual(['Hidden']);
  await library.close();
});
