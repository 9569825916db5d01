import { browser, server, useBrowser } from '../support/use-browser.ts';
import { until } from '../support/wait.ts';
import { stored } from './reader-pages.ts';

declare const chrome: { action: { getPopup(of: object): Promise<string> } };

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
