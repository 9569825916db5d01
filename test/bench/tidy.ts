import { type Example, readExamples } from '../support/examples.ts';
import { ensureBrowser } from '../support/fetch-browser.ts';
import { bundle } from './bundle.ts';
import type { PageSource } from './corpus.ts';
import type { TidyTimes } from './in-page/tidy.ts';
import type { LoadWay, TidyLoad } from './in-page/tidy-load.ts';
import { type OfflineBrowser, openOffline } from './offline-browser.ts';
import { readOptions, USAGE } from './options.ts';
import { tidyCorpora } from './tidy-corpora.ts';
import { tidyTable } from './tidy-table.ts';

/** Examples with many elements, on which both ways to look are timed. */
const PAGES = ['gvwire.com', 'zox-news-next-stories', 'wordpress-blog'];

/** Rounds of each way on each page; the shortest one counts, since other work on the machine only adds. */
const ROUNDS = 5;

/** Seconds for which a page changes ten times a second. */
const LOAD_SECONDS = 20;

process.exitCode = await main(process.argv.slice(2));

/**
 * `npm run bench:tidy -- FOLDER`: what the tidy page hides on pages whose article is known. Without a folder: how long the
 * looks at what a page adds take.
 * @returns The exit code.
 */
async function main(words: readonly string[]): Promise<number> {
  await ensureBrowser('chromium', console.log);
  if (words.length === 0) {
    await timeLooks();
    return 0;
  }
  const options = readOptions(words);
  if (options === 'help' || 'fault' in options) {
    console.error(options === 'help' ? USAGE : `${options.fault}\n${USAGE}`);
    return options === 'help' ? 0 : 2;
  }
  for (const line of tidyTable(await tidyCorpora(options))) console.log(line);
  return 0;
}

async function timeLooks(): Promise<void> {
  const script = await bundle('tidy');
  const browser = await openOffline();
  try {
    for (const name of PAGES) console.log(await describe(browser, script, name));
    for (const way of ['often', 'many'] as const) console.log(await describeLoad(browser, way));
  } finally {
    await browser.close();
  }
}

async function describeLoad(offline: OfflineBrowser, way: LoadWay): Promise<string> {
  const page = await offline.open('https://load.example/news/story', sourceOf('gvwire.com'));
  await page.evaluate(await bundle('tidy-load'));
  const { longest, share, hidden } = (await page.evaluate(`bench.run('${way}', ${LOAD_SECONDS})`)) as TidyLoad;
  const changes =
    way === 'often' ? `changes ten times a second for ${LOAD_SECONDS} s` : 'adds 10,000 elements in 100 bursts';
  return `A page that ${changes}: longest task ${longest.toFixed(1)} ms, ${(100 * share).toFixed(2)} % of the main thread, ${hidden} things hidden`;
}

function exampleOf(name: string): Example {
  const example = readExamples().find((each) => each.name === name);
  if (!example) throw new Error(`There is no example ${name}.`);
  return example;
}

function sourceOf(name: string): PageSource {
  return { bytes: Buffer.from(exampleOf(name).page), contentType: 'text/html; charset=utf-8' };
}

/** Describes in a line how long the looks at 40 bursts take in both ways. */
async function describe(offline: OfflineBrowser, script: string, name: string): Promise<string> {
  const [whole, added] = [
    await shortest(offline, script, name, 'whole'),
    await shortest(offline, script, name, 'added'),
  ];
  const ratio = (part: (times: TidyTimes) => number): string => (part(whole) / part(added)).toFixed(1);
  const line = ({ first, later, found }: TidyTimes): string =>
    `${Math.round(first)} + ${Math.round(later)} ms (${found} found)`;
  return (
    `${name}: first look + 40 bursts take ${line(whole)} looking at the whole page each time, ${line(added)} looking at ` +
    `what was added: ${ratio(({ later }) => later)} times less after the first look, ` +
    `${ratio(({ first, later }) => first + later)} times less in all`
  );
}

async function shortest(
  offline: OfflineBrowser,
  script: string,
  name: string,
  way: 'whole' | 'added',
): Promise<TidyTimes> {
  const rounds: TidyTimes[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await offline.open(exampleOf(name).address, sourceOf(name));
    await page.evaluate(script);
    rounds.push((await page.evaluate(`bench.run('${way}')`)) as TidyTimes);
  }
  return rounds.reduce((one, other) => (one.first + one.later <= other.first + other.later ? one : other));
}
