import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

test('explore', async () => {
  tab = await browser.open(server.page('/pick', articlePage({ before: '<div class="rail"><p>Teaser one</p></div>' })));
  const popup = await tab.pressToolbar();
  await popup.click('#pick');
  await tab.waitFor(() => document.querySelector('lectern-picker') !== null);
  await new Promise((r) => setTimeout(r, 1500));
  console.log(tab.page.frames().map((f) => f.url() + ' ' + f.name()), await tab.page.evaluate('[window.length, document.activeElement.localName, document.querySelector("lectern-picker").getBoundingClientRect().width]'));
  await tab.page.mouse.move(300, 160);
  await new Promise((r) => setTimeout(r, 500));
  await tab.page.screenshot({ path: `/tmp/sel/one-${browser.name}.png` });
  const frame = tab.page.frames()[1];
  console.log(await frame?.evaluate(() => document.body.innerText));
  await tab.page.mouse.click(300, 160);
  await new Promise((r) => setTimeout(r, 500));
  console.log(await frame?.evaluate(() => document.body.innerText));
  await tab.page.keyboard.press('ArrowUp');
  await new Promise((r) => setTimeout(r, 500));
  console.log(await frame?.evaluate(() => document.body.innerText));
  await tab.page.screenshot({ path: `/tmp/sel/two-${browser.name}.png` });
  console.log(await browser.errors());
});
