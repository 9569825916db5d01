import type { Page } from 'puppeteer-core';
import type { Tab } from '../../support/browser.ts';
import { showClosedRoot } from '../../support/closed-root.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

let tab: Tab | undefined;
let page: Page | undefined;

afterEach(async () => {
  await tab?.close();
  tab = undefined;
  page ??= await browser.extensionPage('manifest.json');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('library');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  await page.close();
  page = undefined;
  await browser.clearStored();
});

/** The words of the bar under the reader, which is in a closed tree. */
async function said(): Promise<string> {
  if (!tab) return '';
  await showClosedRoot(tab.page);
  return tab.reader((root) => root.querySelector('.library-bar')?.shadowRoot?.querySelector('p')?.textContent ?? '');
}

/** Opens a page in the reader and saves it by the key for that. */
async function save(address: string): Promise<void> {
  tab = await openWithReader(browser, address);
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['keys'] === 'heard');
  await tab.page.keyboard.press('b');
}

async function openLibrary(): Promise<Page> {
  page = await browser.extensionPage('library.html');
  await page.waitForSelector('#count');
  return page;
}

const titles = (of: Page) =>
  of.evaluate(() => [...document.querySelectorAll('#articles h2')].map(({ textContent }) => textContent));

const inReader = <Result>(of: Page, look: string): Promise<Result> =>
  of.evaluate(`((root) => ${look})(document.querySelector('lectern-reader').shadowRoot)`) as Promise<Result>;

test('an article is saved with its pictures, found by its words, opened, gone on with, deleted and brought back', async () => {
  const body = `<p>Introduction with <b>bold</b> words about herons.</p>
    <figure><img src="/kept-640x360.jpg" width="640" height="360" alt="A bridge"><figcaption>A caption</figcaption></figure>
    <table><tr><th>Year</th><th>Trees</th></tr><tr><td>2019</td><td>12</td></tr></table>${paragraphs(60)}`;
  await save(server.page('https://paper.test/herons', articlePage({ body, title: 'Herons of the Canal' })));
  await until(async () => (await said()) === 'Saved to your library.', 'the article to be saved');
  await save(server.page('https://paper.test/depot', articlePage({ title: 'The old depot' })));
  await until(async () => (await said()) === 'Saved to your library.', 'the other article to be saved');

  const library = await openLibrary();
  await library.waitForFunction(() => document.querySelectorAll('#articles > li').length === 2);
  expect(await titles(library)).toEqual(['The old depot', 'Herons of the Canal']);
  await library.waitForSelector('body[data-searched=whole]');
  await library.type('#search', 'Hérons bol');
  await library.waitForFunction(() => document.querySelectorAll('#articles > li').length === 1);
  expect(await titles(library)).toEqual(['Herons of the Canal']);

  server.requests.length = 0;
  await library.click('#articles h2 a');
  await library.waitForFunction(() => document.querySelector('lectern-reader')?.shadowRoot?.querySelector('.body p'));
  const shown = await inReader<unknown[]>(
    library,
    `[root.querySelector('h1').textContent, root.querySelector('.byline').textContent, root.querySelector('b')?.textContent,
      root.querySelector('td')?.textContent, root.querySelector('figcaption')?.textContent,
      root.querySelectorAll('.body p').length]`,
  );
  expect(shown).toEqual(['Herons of the Canal', 'Ana Torres', 'bold', '2019', 'A caption', 61]);
  await library.waitForFunction(() => {
    const image = document.querySelector('lectern-reader')?.shadowRoot?.querySelector('img');
    return image?.complete && image.naturalWidth === 640 && image.src.startsWith('blob:');
  });
  expect(server.requests).toEqual([]);

  await inReader(library, `[...root.querySelectorAll('.body p')][40].scrollIntoView()`);
  await library.waitForFunction(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('library');
      request.onsuccess = () => resolve(request.result);
    });
    const all = await new Promise<{ spot?: object }[]>((resolve) => {
      const request = database.transaction('articles').objectStore('articles').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return all.some(({ spot }) => spot);
  });
  // Puppeteer does not hear of the end of a reload in Firefox.
  await library.evaluate(() => {
    document.documentElement.dataset['old'] = '';
    setTimeout(() => location.reload());
  });
  await library.waitForFunction(
    () =>
      document.documentElement.dataset['old'] === undefined &&
      (document.querySelector('lectern-reader')?.shadowRoot?.querySelector('dialog')?.scrollTop ?? 0) > 500,
  );
  const first = await inReader<number>(
    library,
    `[...root.querySelectorAll('.body p')].findIndex((part) => part.getBoundingClientRect().bottom > 60)`,
  );
  expect([39, 40, 41]).toContain(first);

  await library.keyboard.press('Escape');
  await library.waitForFunction(() => document.querySelectorAll('#articles > li').length === 2);
  const facts = () =>
    library.evaluate(() => [...document.querySelectorAll('#articles .facts')].map(({ textContent }) => textContent));
  expect((await facts())[1]).toMatch(/^paper\.test · Saved .* · \d+ min left · [5-8]\d%$/);
  await library.click('#articles > li:nth-child(2) .mark');
  await library.waitForSelector('#articles > li.read:nth-child(2)');
  await library.click('#articles > li:nth-child(2) .delete');
  await library.waitForSelector('#notice-act');
  expect(await titles(library)).toEqual(['The old depot']);
  await library.click('#notice-act');
  await library.waitForSelector('#articles > li.read:nth-child(2)');
  await library.click('#articles > li:nth-child(2) h2 a');
  await library.waitForFunction(() =>
    document.querySelector('lectern-reader')?.shadowRoot?.querySelector('.lead img, .body img'),
  );
});
