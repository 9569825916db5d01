// Firefox speaks another language only with a package for it; the texts themselves are held by test/locales.
import { readFileSync } from 'node:fs';
import type { Tab } from '../support/browser.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { until } from '../support/wait.ts';
import { articlePage, isAllThere, openWithReader } from './reader-pages.ts';
import { openRules, write } from './rules-page.ts';

const arabic = JSON.parse(readFileSync('src/locales/ar.json', 'utf8')) as Readonly<Record<string, string>>;

let tab: Tab;

useBrowser({ language: 'ar' });

afterEach(() => tab.page.isClosed() || tab.close());

test('in an Arabic browser the popup speaks Arabic, from right to left, and nothing sticks out', async () => {
  tab = await browser.open(server.page('/popup', articlePage()));
  const popup = await tab.pressToolbar();
  await popup.waitFor('#reader[aria-busy=false]');
  const seen = await popup.evaluate(() => {
    const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
    const name = document.querySelector('#reader .action-name');
    const track = document.querySelector('#reader .track');
    return {
      lang,
      dir,
      tooWide: scrollWidth - clientWidth,
      name: name?.textContent,
      mirrored: (name?.getBoundingClientRect().right ?? 0) > (track?.getBoundingClientRect().right ?? 0),
    };
  });
  expect(seen).toEqual({ lang: 'ar', dir: 'rtl', tooWide: 0, name: arabic['actionReader'], mirrored: true });
  await popup.close();
  expect(await browser.errors()).toEqual([]);
});

test('there the reader keeps the direction of the article, and its own words have theirs', async () => {
  tab = await browser.open(server.page('/reader', articlePage()));
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await tab.waitForReader();
  await popup.close();
  await tab.waitInReader((root) => root.querySelector('.missing'));
  const seen = await tab.reader((root) => {
    const directionOf = (selector: string) => {
      const found = root.querySelector(selector);
      return found && getComputedStyle(found).direction;
    };
    return {
      article: directionOf('article h1'),
      readingTime: directionOf('.reading-time'),
      missing: directionOf('.missing'),
      close: directionOf('#close'),
      closeLabel: root.querySelector('#close')?.textContent?.trim(),
    };
  });
  expect(seen).toEqual({
    article: 'ltr',
    readingTime: 'rtl',
    missing: 'rtl',
    close: 'rtl',
    closeLabel: arabic['readerClose'],
  });
});

test('there the ingredients that a page keeps to its data have an Arabic heading, written as Arabic', async () => {
  const recipe = { '@context': 'https://schema.org', '@type': 'Recipe', recipeIngredient: ['200 g flour', '2 eggs'] };
  const head = `<script type="application/ld+json">${JSON.stringify(recipe)}</script>`;
  tab = await browser.open(server.page('/recipe', articlePage({ head })));
  await tab.openReader();
  const seen = await tab.reader((root) => {
    const heading = root.querySelector<HTMLElement>('.body h2');
    return {
      says: heading?.textContent,
      lang: heading?.lang,
      dir: heading?.dir,
      list: heading?.nextElementSibling?.textContent,
    };
  });
  expect(seen).toMatchObject({ says: arabic['recipeIngredients'], lang: 'ar', dir: 'rtl' });
  expect(seen.list).toContain('2 eggs');
});

test('there the bar of the picker names an element in Arabic order: its name first, then its words as they stand in the page', async () => {
  tab = await browser.open(server.page('/pick', articlePage()));
  const popup = await tab.pressToolbar();
  await popup.click('#more-summary');
  await popup.click('#pick');
  await popup.waitClosed();
  const frame = await until(
    async () => tab.page.frames().find((each) => each !== tab.page.mainFrame() && each.url() !== ''),
    'the picker',
  );
  await frame.waitForSelector('.stage');
  await tab.page.bringToFront();
  const { left, top } = await tab.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().toJSON());
  await tab.page.mouse.move(left + 5, top + 5);
  const places = await until(
    () =>
      frame.evaluate(() => {
        const texts = document.createTreeWalker(document.querySelector('.words') as Element, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const found: { text: string; left: number; right: number }[] = [];
        while (texts.nextNode()) {
          const { data } = texts.currentNode as Text;
          for (const word of data.matchAll(/[a-z0-9]+/gi)) {
            range.setStart(texts.currentNode, word.index);
            range.setEnd(texts.currentNode, word.index + word[0].length);
            const { left: from, right } = range.getBoundingClientRect();
            found.push({ text: word[0], left: from, right });
          }
        }
        return found.length > 1 && found;
      }),
    'the words of the heading',
  );
  const [name, ...words] = places;
  expect(name?.text).toBe('h1');
  // The words run from left to right, all of them left of the name.
  expect(words.map(({ left: at }) => at)).toEqual(words.map(({ left: at }) => at).sort((one, other) => one - other));
  for (const { right } of words) expect(right).toBeLessThanOrEqual(name?.left ?? 0);
});

test('there the field for searching begins at the right as long as it is empty, and then where its words do', async () => {
  const page = await browser.extensionPage('library.html');
  await page.waitForSelector('#search');
  const direction = () => page.$eval('#search', (field) => getComputedStyle(field).direction);
  expect(await direction()).toBe('rtl');
  await page.type('#search', 'bridge');
  expect(await direction()).toBe('ltr');
  await page.close();
});

test('there an empty field for tags, and an emptied name of a look, begin at the right too', async () => {
  await browser.setStored('local', { 'look:evening': { version: 1, changed: Date.now(), name: 'Evening' } });
  const page = await browser.extensionPage('options.html');
  const name = await page.waitForSelector('input.name');
  const directionOf = (field: Element) => getComputedStyle(field).direction;
  expect(await name?.evaluate(directionOf)).toBe('ltr');
  await name?.evaluate((field) => ((field as HTMLInputElement).value = ''));
  expect(await name?.evaluate(directionOf)).toBe('rtl');
  await page.close();

  tab = await openWithReader(browser, server.page('/tags', articlePage()));
  await tab.waitInReader(isAllThere);
  await tab.page.keyboard.press('b');
  const library = await browser.extensionPage('library.html');
  await (await library.waitForSelector('.edit-tags'))?.click();
  const tags = await library.waitForSelector('.tags-editor input');
  expect(await tags?.evaluate(directionOf)).toBe('rtl');
  await tags?.type('birds');
  expect(await tags?.evaluate(directionOf)).toBe('ltr');
  await library.close();
});

test('there the names of keys are written as everywhere', async () => {
  tab = await browser.open(server.page('/keys', articlePage()));
  const popup = await tab.pressToolbar();
  await popup.waitFor(() => document.querySelector('#reader-line')?.textContent === 'Alt+R');
  const directionIn = (selector: string) => {
    const text = document.querySelector(selector)?.firstChild;
    return getComputedStyle(text instanceof Element ? text : (text?.parentElement as Element)).direction;
  };
  expect(await popup.evaluate(directionIn, '#reader-line')).toBe('ltr');
  await popup.close();
  const page = await browser.extensionPage('options.html');
  const key = await page.waitForSelector('#key-next');
  expect(await key?.evaluate((field) => getComputedStyle(field).direction)).toBe('ltr');
  await page.close();
});

test('there a fault in a rule names a sign as it is written, and not turned about', async () => {
  const page = await openRules(browser);
  await page.type('#new-host', 'paper.test');
  await page.keyboard.press('Enter');
  await write(page, '{ "remove": [".ad"]');
  const isTold = () =>
    page.$$eval('#rule-faults li', (all) =>
      all.map(({ textContent }) => textContent).find((each) => each?.includes('}')),
    );
  const told = await until(isTold, 'the fault to be told');
  expect(told).toContain('\u2066}\u2069');
  await page.close();
});

test('there the welcome page speaks Arabic, and its Arabic sample is read', async () => {
  const page = await browser.extensionPage('welcome.html');
  await page.waitForSelector('.sample-page');
  expect(await page.evaluate(() => [document.documentElement.dir, document.title])).toEqual([
    'rtl',
    arabic['welcomeTitle'],
  ]);
  await page.click('#try');
  const shown = await page.waitForSelector('lectern-reader >>> article');
  const [title, body] = await Promise.all(
    ['h1', '.body'].map((part) => shown?.$eval(part, (found) => found.textContent ?? '')),
  );
  expect(title).toBe(arabic['trialTitle']);
  expect(body).toContain(arabic['trialFourth']);
  expect(body).not.toContain(arabic['welcomeLead']);
  await page.close();
});
