import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage } from '../reader-pages.ts';

declare const chrome: { action: { getPopup(of: object): Promise<string> } };

test('with one switch the button opens the reader at once and closes it, and its popup stays in its menu', async () => {
  const desk = await browser.extensionPage('manifest.json');
  const hasPopup = async (has: boolean) =>
    until(async () => /popup\.html$/.test(await desk.evaluate(() => chrome.action.getPopup({}))) === has, 'the button');
  const page = await browser.extensionPage('welcome.html');
  await page.waitForSelector('#opensAtOnce:not(:checked)');
  await page.click('#opensAtOnce');
  await hasPopup(false);
  await page.close();
  const options = await browser.extensionPage('options.html');
  await options.waitForSelector('#opensAtOnce:checked');
  expect(await options.$eval('#popup-note', ({ textContent }) => textContent)).toContain('“All switches and settings”');
  const tab = await browser.open(server.page('/at-once', articlePage()));
  await tab.pressButton();
  await tab.waitForReader();
  await tab.waitFor(() => document.hasFocus());
  await tab.pressButton();
  await tab.waitForReader(false);
  // As when the browser has ended the background: a press starts it.
  await browser.endBackground();
  await tab.pressButton();
  await tab.waitForReader();
  await options.bringToFront();
  await options.click('#opensAtOnce');
  await hasPopup(true);
  const popup = await tab.pressToolbar();
  await popup.waitFor('#reader[aria-checked=true]');
  await Promise.all([popup.close(), options.close(), desk.close()]);
  await tab.close();
});
