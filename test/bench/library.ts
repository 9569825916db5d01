// Makes a library of ten thousand articles in each browser, and measures how soon its page shows them and finds words in
// their texts; with `--before BUILD` how soon it shows them beside an older build. Each text has 800 words of a made-up language,
// whose words are as unlike in number as those of real ones.
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type BrowserName, launchBrowser, type TestBrowser } from '../support/browser.ts';
import { ensureBrowser } from '../support/fetch-browser.ts';
import { fillLibrary } from './library/fill-library.ts';
import { type Build, newBuild, olderBuild } from './press/older-build.ts';
import { type Pair, pressLine } from './press/press-table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: 'string' }, opens: { type: 'string', default: '40' } },
});

/** Articles of the library. */
const ARTICLES = Number(positionals[0] ?? 10_000);

/** How often the page is opened, and each search is done. */
const ROUNDS = 7;

/** Searches: a frequent word, a seldom one, a beginning, two words, a word of a title, and what is nowhere. */
const QUERIES = ['ba', 'kelo', 'mi', 'bako tumi', 'story 4711', 'nowhere'];

/** Gives the time at which a page was first drawn. */
const PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

for (const name of BROWSERS) {
  await ensureBrowser(name, console.log);
  if (values.before === undefined) await measureOne(name);
  else await measureBeside(name, await olderBuild(values.before), Number(values.opens));
}

async function measureOne(name: BrowserName): Promise<void> {
  const browser = await launchBrowser({ browser: name });
  try {
    await fillLibrary(browser, ARTICLES);
    console.log(await measure(browser));
  } finally {
    await browser.close();
  }
}

/** Opens the page in an older build and in this one, in turn: the only way to compare them beside other work. */
async function measureBeside(name: BrowserName, older: Build, opens: number): Promise<void> {
  const browsers: TestBrowser[] = [];
  const pairs: Pair[] = [];
  try {
    for (const { folder } of [older, newBuild()]) {
      const extension = `${folder}/${name === 'chromium' ? 'chrome' : 'firefox'}`;
      const browser = await launchBrowser({ browser: name, extension });
      browsers.push(browser);
      await fillLibrary(browser, ARTICLES);
      await firstRows(browser, true);
    }
    for (let open = 0; open < opens; open++) {
      const times = new Map<TestBrowser, number>();
      // Who comes second meets a warmer machine.
      for (const browser of open % 2 ? browsers : browsers.toReversed()) times.set(browser, await firstRows(browser));
      const [before, after] = browsers.map((browser) => times.get(browser) ?? Number.NaN) as [number, number];
      pairs.push({ before, after });
    }
    console.log(`${await browsers[0]?.version()}, ${ARTICLES} articles, ${older.name} -> this build`);
    console.log(pressLine('first rows painted', pairs));
  } finally {
    for (const browser of browsers) await browser.close();
    await older.remove();
  }
}

/** Milliseconds from the opening of the page to its first rows, or, where it is to, once it has made its index. */
async function firstRows(browser: TestBrowser, isIndexed = false): Promise<number> {
  const page = await browser.extensionPage('library.html');
  if (isIndexed) await page.waitForSelector('body[data-searched=whole]', { timeout: 1_200_000 });
  if (isIndexed) await waitForList(page);
  const time = await timeOf(page, PAINTED);
  await page.close();
  return time;
}

async function measure(browser: TestBrowser): Promise<string> {
  const first = await browser.extensionPage('library.html');
  const began = Date.now();
  await first.waitForSelector('body[data-searched=whole]', { timeout: 1_200_000 });
  const indexed = Date.now() - began;
  await waitForList(first);
  await first.close();
  const empty: number[] = [];
  const painted: number[] = [];
  const listed: number[] = [];
  const searchable: number[] = [];
  const searches = new Map<string, number[]>(QUERIES.map((query) => [query, []]));
  for (let round = 0; round < ROUNDS; round++) {
    // What the browser needs for any page of the extension, at the load that the machine has now.
    const bare = await browser.extensionPage('LICENSE.txt');
    empty.push(await timeOf(bare, PAINTED));
    await bare.close();
    const page = await browser.extensionPage('library.html');
    painted.push(await timeOf(page, PAINTED));
    listed.push(await timeOf(page, 'Number(document.body.dataset.listed)'));
    searchable.push(await timeOf(page, 'Number(document.body.dataset.searchable)'));
    for (const [query, times] of searches) times.push(await page.evaluate(search, query));
    await page.close();
  }
  const lines = [...searches].map(([query, times]) => `  search for "${query}": ${spread(times)}`);
  return [
    `${await browser.version()}, ${ARTICLES} articles: words of all texts read once in ${Math.round(indexed / 1000)} s`,
    `  a page with nothing but text painted: ${spread(empty)}`,
    `  first rows painted: ${spread(painted)}`,
    `  all articles listed: ${spread(listed)}`,
    `  all texts searchable: ${spread(searchable)}`,
    ...lines,
  ].join('\n');
}

/** Waits until the page has made the list for the next time, in a moment with nothing else to do. */
async function waitForList(page: Page): Promise<void> {
  while (!(await page.evaluate(hasList))) await new Promise((resume) => setTimeout(resume, 100));
}

/** Runs in the page. */
async function hasList(): Promise<boolean> {
  const request = indexedDB.open('library');
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  const stores = request.result.transaction(['articles', 'list']);
  const articles = stores.objectStore('articles').count();
  const list = stores.objectStore('list').get('all');
  await new Promise((resolve) => {
    stores.oncomplete = resolve;
  });
  request.result.close();
  return list.result?.lines === articles.result;
}

async function timeOf(page: Page, expression: string): Promise<number> {
  const found = await page.waitForFunction(expression, { timeout: 60_000 });
  return Number(await found.jsonValue());
}

/** Runs in the page: milliseconds from a word to the rows that it is in, laid out. */
function search(query: string): number {
  const field = document.querySelector<HTMLInputElement>('#search');
  if (!field) return Number.NaN;
  const began = performance.now();
  field.value = query;
  field.dispatchEvent(new Event('input'));
  // Lays the rows out.
  document.querySelector('#articles')?.getBoundingClientRect();
  const took = performance.now() - began;
  field.value = '';
  field.dispatchEvent(new Event('input'));
  return took;
}

function spread(times: number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN);
  return `${at(0)} ms (shortest), ${at(0.5)} ms (median), ${at(1)} ms (longest)`;
}
