import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, pressReader } from '../reader-pages.ts';

const RAIL = '<div class="related-posts"><a href="/other">Headline of another story of the valley</a></div>';

/** A page whose reader was opened and closed, with a counter of the copies that the next presses make of it. */
async function openAndClose(path: string): Promise<{ tab: Tab; copies: () => Promise<number> }> {
  const tab = await browser.open(server.page(path, articlePage({ after: RAIL })));
  await pressTwice(tab);
  return { tab, copies: await tab.countCopies() };
}

async function pressTwice(tab: Tab): Promise<string> {
  await pressReader(tab);
  await tab.waitForReader();
  const text = await tab.reader((root) => root.querySelector('.body')?.textContent ?? '');
  await pressReader(tab, false);
  await tab.waitForReader(false);
  return text;
}

async function pressTidy(tab: Tab, on: boolean): Promise<void> {
  const popup = await tab.pressToolbar();
  await popup.click('#tidy');
  await popup.waitFor(`#tidy[aria-checked=${on}]`);
  await popup.close();
}

test('a page that has not changed is not read again', async () => {
  const { tab, copies } = await openAndClose('/same');
  expect(await pressTwice(tab)).toContain('Paragraph 40:');
  expect(await copies()).toBe(0);
  await tab.close();
});

test('a paragraph that has changed is seen at the next press', async () => {
  const { tab, copies } = await openAndClose('/changed');
  await tab.evaluate(() => {
    const [text] = document.querySelector('#p7')?.childNodes ?? [];
    if (text) text.nodeValue = 'Paragraph 7: the council has voted at last, and everybody on the bank has seen it.';
  });
  expect(await pressTwice(tab)).toContain('the council has voted at last');
  expect(await copies()).toBeGreaterThan(0);
  await tab.close();
});

test('what a style sheet hides after the first press is left out of the second', async () => {
  const { tab } = await openAndClose('/hidden');
  // By a rule alone: no node changes.
  await tab.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#p7 { display: none }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  expect(await pressTwice(tab)).not.toContain('Paragraph 7:');
  await tab.close();
});

test('the tidy page and the reader read the page once for the article', async () => {
  const { tab, copies } = await openAndClose('/tidied');
  await pressTidy(tab, true);
  const ofTidy = await copies();
  expect(await pressTwice(tab)).toContain('Paragraph 40:');
  expect(await copies()).toBe(ofTidy);
  // The clutter is looked for in a copy of its own.
  expect(ofTidy).toBe(1);
  await tab.close();
});
