import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs, stored } from '../reader-pages.ts';

declare const chrome: { permissions: { remove(of: { origins: string[] }): Promise<boolean> } };

test('where one has chosen so, a link that is pressed in the reader opens in the reader', async () => {
  const options = await browser.extensionPage('options.html');
  await options.bringToFront();
  if (browser.name === 'firefox') await options.click('#staysReading');
  // The question of Chromium can be answered by nobody here; of the same site it needs none.
  else await browser.setStored('local', stored({ staysReading: true }));
  await options.waitForSelector('#staysReading:checked');
  server.page('/next', articlePage({ title: 'What Came After' }));
  const body = `<p>The council has put it off, as <a class="next" href="/next">the report</a> says.</p>${paragraphs(30)}`;
  const tab = await openWithReader(browser, server.page('/stays', articlePage({ body })));
  await tab.clickInReader('.body a[href$="/next"]');
  await tab.waitInReader((root) => root.querySelector('h1')?.textContent === 'What Came After');
  await tab.close();
  await options.evaluate(() => chrome.permissions.remove({ origins: ['*://*/*'] }));
  await options.close();
  await browser.clearStored();
});
