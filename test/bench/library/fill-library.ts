import type { TestBrowser } from '../../support/browser.ts';

/** Words of an article. */
const WORDS = 800;

/** Makes a library of so many articles in a browser. */
export async function fillLibrary(browser: TestBrowser, articles: number): Promise<void> {
  const page = await browser.extensionPage('library.html');
  await page.waitForSelector('body[data-listed]');
  // Who compiles this for Node.js names functions by one of its own.
  await page.evaluate('globalThis.__name = (named) => named');
  for (let from = 0; from < articles; from += 500)
    await page.evaluate(write, from, Math.min(500, articles - from), WORDS);
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
