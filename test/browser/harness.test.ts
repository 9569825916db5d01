import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { printedText } from '../support/pdf-text.ts';
import { serve, type TestServer } from '../support/server.ts';

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
const html =
  '<!doctype html><title>A page</title><img src="/a-300x200.jpg"><p>Hello paragraph</p><audio src="/a.wav"></audio>';

test('the popup is pressed by a real click', async () => {
  const tab = await browser.open(server.page('https://gvwire.com/a/b', html));
  expect(await tab.evaluate(() => [innerWidth, document.images[0]?.naturalWidth, location.host])).toEqual([
    1280,
    300,
    `gvwire.com:${server.port}`,
  ]);
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await popup.waitFor(() => document.querySelector('#reader')?.getAttribute('aria-checked') === 'true');
  console.log(browser.name, await popup.evaluate(() => document.querySelector('#message')?.textContent));
  await popup.screenshot(`/tmp/harness/proof/popup-${browser.name}.png`);
  await tab.waitForReader();
  expect(await tab.reader((root, tail) => root.querySelector('h1')?.textContent + tail, '!')).toBe('A page!');
  console.log(await tab.actionState());
  expect(await popup.isOpen()).toBe(true);
  await popup.close();
  await popup.waitClosed();
  await tab.clickInReader('#close');
  await tab.waitForReader(false);
  const again = await tab.pressToolbar();
  const third = await tab.pressToolbar();
  await third.press('Tab');
  expect(await third.evaluate(() => document.activeElement?.id)).toBe('reader');
  await third.press('Enter');
  await tab.waitForReader();
  await third.close();
  await tab.close();
});

test('media wishes reach pages and popups', async () => {
  const tab = await browser.open(server.page('/dark', html));
  const dark = () => matchMedia('(prefers-color-scheme: dark)').matches;
  expect(await tab.evaluate(dark)).toBe(false);
  await browser.setColorScheme('dark');
  await tab.waitFor(dark);
  const popup = await tab.pressToolbar();
  expect(await popup.evaluate(dark)).toBe(true);
  await popup.close();
  await browser.setMedia({ forcedColors: true, reducedMotion: true });
  await tab.waitFor(
    () => matchMedia('(forced-colors: active)').matches && matchMedia('(prefers-reduced-motion: reduce)').matches,
  );
  await browser.setMedia({ forcedColors: false, reducedMotion: false, colorScheme: 'light' });
  await tab.waitFor(() => !matchMedia('(forced-colors: active)').matches);
});

test('storage, commands, errors and pages of the extension', async () => {
  await browser.setStored('sync', { a: 1 });
  expect(await browser.getStored('sync')).toEqual({ a: 1 });
  console.log(await browser.version(), await browser.commands(), await browser.errors());
  const page = await browser.extensionPage('popup.html');
  expect(await page.evaluate(() => document.title)).toBe('Trial');
  await page.close();
  await browser.restart();
  expect(await browser.getStored('sync')).toEqual({ a: 1 });
  const tab = await browser.open(server.page('/b', html));
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await tab.waitForReader();
  await popup.close();
});

test('shortcut and context menu', async () => {
  if (browser.name === 'chromium') return;
  const tab = await browser.open(server.page('/c', html));
  await tab.pressShortcut();
  await tab.waitForReader();
  await tab.pressShortcut();
  await tab.waitForReader(false);
  await tab.pressContextMenu('Toggle trial');
  await tab.waitForReader();
});
test('print', async () => {
  const tab = await browser.open(
    server.page(
      '/print',
      `<!doctype html><title>A page</title>${Array.from({ length: 150 }, (_, i) => `<p>Paragraph number ${i} of this page.</p>`).join('')}`,
    ),
  );
  const sheets = await printedText(tab.page);
  console.log(sheets.length, sheets[0]?.slice(0, 200));
  expect(sheets.join('\n').match(/Paragraph number/g)?.length).toBe(150);
});
