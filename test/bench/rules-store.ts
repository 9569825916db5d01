import type { StoredRule } from '../../src/rules/stored-rules.ts';
import { type BrowserName, launchBrowser, type Tab, type TestBrowser } from '../support/browser.ts';
import { ensureBrowser } from '../support/fetch-browser.ts';
import { serve } from '../support/server.ts';
import { quantile } from './measures/statistics.ts';

/** Rules that are stored, each for a site of its own. */
const RULES = 2000;

/** Rounds of 200 looks into the storage, with and without rules in turn. */
const ROUNDS = 5;

/** Pause after the storage was filled. */
const SETTLE_MS = 3000;

const BROWSERS = (process.argv[2]?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

declare const chrome: { readonly storage: { readonly local: { get(keys: string[]): Promise<object> } } };

/**
 * `npm run bench:rules-store`: what stored rules of other sites cost a page that has none of its own, in both browsers: the
 * time of the one look into the storage by which a press finds rules, which is all that it has to do with them.
 */
for (const name of BROWSERS) console.log(await describe(name));

async function describe(name: BrowserName): Promise<string> {
  await ensureBrowser(name, console.log);
  const server = await serve();
  const browser = await launchBrowser({ browser: name });
  try {
    const url = server.page('https://news.paper.test/story', page());
    const looks = { none: [] as number[], many: [] as number[] };
    const tab = await browser.open(url);
    await tab.openReader();
    for (let round = 0; round < ROUNDS; round++) {
      for (const store of ['none', 'many'] as const) {
        await fill(browser, store === 'many');
        // The browser still tells of two thousand changes, and writes them down.
        await new Promise((settled) => setTimeout(settled, SETTLE_MS));
        looks[store].push(...(await timeLooks(tab)));
      }
    }
    await tab.close();
    return `${await browser.version()}: ${compared(looks)}`;
  } finally {
    await browser.close();
    await server.close();
  }
}

function compared({ none, many }: Readonly<Record<'none' | 'many', readonly number[]>>): string {
  const at = (times: readonly number[], part: number) => quantile([...times], part);
  const words = (times: readonly number[]) =>
    `${at(times, 0.5).toFixed(2)} ms (95th percentile ${at(times, 0.95).toFixed(2)})`;
  const added = at(many, 0.5) - at(none, 0.5);
  return `${words(none)} without rules, ${words(many)} with ${RULES}: ${added.toFixed(2)} ms more`;
}

async function fill(browser: TestBrowser, isFull: boolean): Promise<void> {
  await browser.clearStored();
  if (isFull)
    await browser.setStored('local', Object.fromEntries(Array.from({ length: RULES }, (_, index) => stored(index))));
}

/** A rule as large as the usual one of a public collection. */
function stored(index: number): [string, StoredRule[]] {
  const host = `site${index}.example`;
  const selectors = [`xpath://div[@id="article-text-${index}"]`, '.entry-content > .story__body'];
  const remove = ['share', 'related', 'newsletter', 'promo'].map((word) => ({
    selector: `[class~="${word}-${index}"], [id~="${word}-${index}"]`,
  }));
  const rule = {
    ...({ name: host, source: 'imported', match: { hosts: [host] }, body: { selectors, take: 'all' } } as const),
    ...{ title: { selectors: ['h1.headline'] }, byline: { selectors: ['.byline a'], take: 'all' as const }, remove },
  };
  return [`rule:${host}`, [{ rule, changed: 1, file: `${host}.txt` }]];
}

/** Times looks as those of `loadRules`, twenty at a time: Firefox gives scripts whole milliseconds alone. */
function timeLooks(tab: Tab): Promise<number[]> {
  return tab.inExtensionWorld(async () => {
    const times: number[] = [];
    for (let sample = 0; sample < 10; sample++) {
      const start = performance.now();
      for (let look = 0; look < 20; look++) {
        await chrome.storage.local.get(['rule:news.paper.test', 'rule:paper.test', 'rule:test']);
      }
      times.push((performance.now() - start) / 20);
    }
    return times;
  }) as unknown as Promise<number[]>;
}

function page(): string {
  const text = 'The water board put the vote off again, and the gardeners asked for shade on the north bank. '.repeat(
    6,
  );
  const paragraphs = Array.from({ length: 40 }, (_, index) => `<p>${index}: ${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><title>A path</title><article><h1>A path</h1>${paragraphs}</article></html>`;
}
