// Makes a library of ten thousand articles in each browser, and measures how soon its page shows them and finds words in
// their texts. Each text has 800 words of a made-up language, whose words are as unlike in number as those of real ones.
import type { Page } from 'puppeteer-core';
import { type BrowserName, launchBrowser, type TestBrowser } from '../support/browser.ts';
import { ensureBrowser } from '../support/fetch-browser.ts';

/** Articles of the library, and words of each. */
const ARTICLES = Number(process.argv[2] ?? 10_000);
const WORDS = 800;

/** How often the page is opened, and each search is done. */
const ROUNDS = 7;

/** Searches: a frequent word, a seldom one, a beginning, two words, a word of a title, and what is nowhere. */
const QUERIES = ['ba', 'kelo', 'mi', 'bako tumi', 'story 4711', 'nowhere'];

/** Gives the time at which a page was first drawn. */
const PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

for (const name of BROWSERS) {
  await ensureBrowser(name, console.log);
  const browser = await launchBrowser({ browser: name });
  try {
    await fill(browser);
    console.log(await measure(browser));
  } finally {
    await browser.close();
  }
}

async function fill(browser: TestBrowser): Promise<void> {
  const page = await browser.extensionPage('library.html');
  await page.waitForSelector('#count');
  // Who compiles this for Node.js names functions by one of its own.
  await page.evaluate('globalThis.__name = (named) => named');
  for (let from = 0; from < ARTICLES; from += 500)
    await page.evaluate(write, from, Math.min(500, ARTICLES - from), WORDS);
  await page.close();
}

/** Runs in a page of the extension: writes articles as they would be saved. */
async function write(from: number, count: number, words: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('library');
    request.onsuccess = () => resolve(request.result);
  });
  let seed = from + 1;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const syllables = 'ba ko tu mi lo ra se ni ga du pe ha vi zo ke fa'.split(' ');
  const word = (rank: number) => {
    let rest = rank;
    let written = '';
    do {
      written += syllables[rest % 16];
      rest = Math.floor(rest / 16);
    } while (rest > 0);
    return written;
  };
  // By Zipf: the n-th word is n times as seldom as the first, of some sixty thousand.
  const any = () => word(Math.floor(Math.exp(random() * Math.log(60_000))) - 1);
  const change = database.transaction(['articles', 'texts'], 'readwrite');
  for (let number = from; number < from + count; number++) {
    const id = `made${number}`;
    const paragraphs = Array.from({ length: 10 }, () => [
      'p',
      0,
      `${Array.from({ length: words / 10 }, any).join(' ')}.`,
    ]);
    const title = `Story ${number} of ${any()} ${any()} ${any()}`;
    const facts = {
      title,
      site: `Paper ${number % 50}`,
      byline: 'Ana Torres',
      language: 'en',
      direction: 'ltr',
      kind: 'article',
    };
    const state = {
      tags: number % 3 ? [] : [`tag ${number % 40}`],
      isRead: number % 4 === 0,
      hasText: true,
      pictures: 0,
    };
    const times = { saved: 1.6e12 + number * 1000, keeping: 1, words, minutes: 1 + (number % 30), keptPictures: 0 };
    const excerpt = String(paragraphs[0]?.[2]).slice(0, 200);
    const address = `https://paper.test/${number}`;
    change.objectStore('articles').put({ id, address, excerpt, ...facts, ...state, ...times });
    change.objectStore('texts').put({ id, keeping: 1, lead: [], body: paragraphs });
  }
  await new Promise((resolve, reject) => {
    change.oncomplete = resolve;
    change.onabort = reject;
  });
  database.close();
}

async function measure(browser: TestBrowser): Promise<string> {
  const first = await browser.extensionPage('library.html');
  const began = Date.now();
  await first.waitForSelector('body[data-searched=whole]', { timeout: 1_200_000 });
  const indexed = Date.now() - began;
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
