import { readExamples } from '../support/examples.ts';
import { ensureBrowser } from '../support/fetch-browser.ts';
import { bundle } from './bundle.ts';
import type { TidyTimes } from './in-page/tidy.ts';
import { type OfflineBrowser, openOffline } from './offline-browser.ts';

/** Examples with many elements, on which both ways to look are timed. */
const PAGES = ['gvwire.com', 'zox-news-next-stories', 'wordpress-blog'];

/** Rounds of each way on each page; the shortest one counts, since other work on the machine only adds. */
const ROUNDS = 5;

await ensureBrowser('chromium', console.log);
const script = await bundle('tidy');
const browser = await openOffline();
try {
  for (const name of PAGES) console.log(await describe(browser, name));
} finally {
  await browser.close();
}

/** Describes in a line how long the looks at 40 bursts take in both ways. */
async function describe(offline: OfflineBrowser, name: string): Promise<string> {
  const [whole, added] = [await shortest(offline, name, 'whole'), await shortest(offline, name, 'added')];
  const ratio = (part: (times: TidyTimes) => number): string => (part(whole) / part(added)).toFixed(1);
  const line = ({ first, later, found }: TidyTimes): string =>
    `${Math.round(first)} + ${Math.round(later)} ms (${found} found)`;
  return (
    `${name}: first look + 40 bursts take ${line(whole)} looking at the whole page each time, ${line(added)} looking at ` +
    `what was added: ${ratio(({ later }) => later)} times less after the first look, ` +
    `${ratio(({ first, later }) => first + later)} times less in all`
  );
}

async function shortest(offline: OfflineBrowser, name: string, way: 'whole' | 'added'): Promise<TidyTimes> {
  const example = readExamples().find((each) => each.name === name);
  if (!example) throw new Error(`There is no example ${name}.`);
  const source = { bytes: Buffer.from(example.page), contentType: 'text/html; charset=utf-8' };
  const rounds: TidyTimes[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await offline.open(example.address, source);
    await page.evaluate(script);
    rounds.push((await page.evaluate(`bench.run('${way}')`)) as TidyTimes);
  }
  return rounds.reduce((one, other) => (one.first + one.later <= other.first + other.later ? one : other));
}
