import type { Tab } from '../support/browser.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { articlePage, openWithReader, pressReader } from './reader-pages.ts';

let tab: Tab;
useBrowser();
afterEach(() => tab.close());

const RAIL = `<div class="q1"><h3>Don’t Miss</h3>${['One', 'Two', 'Three', 'Four']
  .map(
    (word) =>
      `<div><a href="/${word}"><img src="/${word}.jpg" alt="">Headline number ${word} of the rail</a><span>2 hours ago</span></div>`,
  )
  .join('')}</div>`;

async function pressTidy(on: boolean): Promise<void> {
  const popup = await tab.pressToolbar();
  await popup.click('#tidy');
  await popup.waitFor(`#tidy[aria-checked=${on}]`);
  await popup.close();
}

const seen = () =>
  tab.evaluate(() => {
    return document.body.innerText.replace(/\s+/g, ' ');
  });

test('one press hides a rail, a second one gives the page back as it was', async () => {
  tab = await browser.open(server.page('/rail', articlePage({ after: RAIL })));
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  await pressTidy(true);
  expect(await seen()).not.toContain('Headline number');
  expect(await seen()).toContain('Paragraph 1:');
  await pressTidy(false);
  expect(await seen()).toContain('Headline number Three of the rail');
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await tab.page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
});

test('a rail that the page adds later is hidden too, until the page is given back', async () => {
  tab = await browser.open(server.page('/later', articlePage()));
  await pressTidy(true);
  await tab.page.evaluate((rail) => {
    const box = document.createElement('section');
    box.append(document.createRange().createContextualFragment(rail));
    document.body.append(box);
  }, RAIL);
  await tab.waitFor(() => {
    const rail = document.querySelector('section .q1');
    return rail && !rail.checkVisibility({ visibilityProperty: true });
  });
  await pressTidy(false);
  expect(await seen()).toContain('Headline number Two of the rail');
});

test('a cover over the page goes, and the page that it had locked scrolls again', async () => {
  const after = `<div id="cover" style="position:fixed;inset:0;background:#000c">Please subscribe to our newsletter</div>`;
  const head = '<style>body{overflow:hidden;height:100vh}</style>';
  tab = await browser.open(server.page('/cover', articlePage({ after, head })));
  await pressTidy(true);
  expect(await tab.evaluate(() => document.querySelector('#cover')?.checkVisibility())).toBe(false);
  await tab.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
  expect(await tab.evaluate(() => Math.round(document.scrollingElement?.scrollTop ?? 0))).toBe(400);
});

test('the article keeps its column when a rail beside it goes, and the navigation of the site stays', async () => {
  tab = await browser.open(server.example('gvwire.com'));
  const place = () => tab.evaluate(() => Math.round(document.querySelector('h1')?.getBoundingClientRect().left ?? -1));
  const before = await place();
  await pressTidy(true);
  expect(await place()).toBe(before);
  expect(await seen()).toContain('Local Education Politics Water');
});

test('reader and tidy page do not mind each other', async () => {
  tab = await openWithReader(browser, server.page('/both', articlePage({ after: RAIL })));
  await pressTidy(true);
  expect(await tab.reader((root) => root.querySelector('.body')?.textContent)).toContain('Paragraph 40:');
  await pressReader(tab, false);
  await tab.waitForReader(false);
  expect(await seen()).not.toContain('Headline number');
  await pressReader(tab);
  await tab.waitForReader();
  expect(await tab.reader((root) => root.querySelector('.body p')?.textContent)).toContain('Paragraph 1:');
});
