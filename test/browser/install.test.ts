import { browser, server, useBrowser } from '../support/use-browser.ts';

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

test('after a restart of the browser the extension works as before', async () => {
  await browser.restart();
  const tab = await browser.open(server.example('gvwire.com'));
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await tab.waitForReader();
  await popup.close();
  expect(await browser.errors()).toEqual([]);
});
