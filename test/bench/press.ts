import { type BrowserName, launchBrowser, type TestBrowser } from '../support/browser.ts';
import { ensureBrowser } from '../support/fetch-browser.ts';
import { serve, type TestServer } from '../support/server.ts';
import { loadPages, readSource } from './corpus.ts';
import type { GoldPage } from './gold-page.ts';
import { type Build, newBuild, olderBuild } from './press/older-build.ts';
import { type PressOptions, readPressOptions, USAGE } from './press/options.ts';
import { timeOwnReader } from './press/own-reader.ts';
import { type Pair, pressLine } from './press/press-table.ts';
import { type PressTimes, timePress, useWay, WAYS, type Way } from './press/time-press.ts';

/** The pages' own scripts do not run, and nothing is fetched: what is left to time is ours. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

process.exitCode = await main(process.argv.slice(2));

/**
 * `npm run bench:press -- FOLDER`: how long it takes from a press to the first frame with the article, in an older build and
 * in this one, on the same pages in turn.
 * @returns The exit code.
 */
async function main(words: readonly string[]): Promise<number> {
  let options: PressOptions;
  try {
    options = readPressOptions(words);
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const before = await olderBuild(options.before);
  const server = await serve();
  try {
    const urls = await servePages(server, options);
    console.log(
      `${before.name} -> this build, ${urls.length} pages, ${options.rounds} round(s), pause ${options.pause} ms`,
    );
    for (const name of options.browsers) await compare(name, [before, newBuild()], urls, options);
    return 0;
  } finally {
    await server.close();
    await before.remove();
  }
}

/** Serves pages of the sets, at hosts of their own that no browser asks for a certificate of. @returns Their addresses here. */
async function servePages(server: TestServer, { folder, sets, pages }: PressOptions): Promise<string[]> {
  const urls: string[] = [];
  for (const [place, set] of sets.entries()) {
    const wanted = Math.ceil((pages - urls.length) / (sets.length - place));
    for (const page of await spread(folder, set, wanted)) {
      const { bytes, contentType } = await readSource(folder, page);
      const headers = { 'content-type': contentType, 'content-security-policy': POLICY };
      const address = new URL(page.url);
      address.hostname += '.test';
      urls.push(server.page(address.href, bytes, headers));
    }
  }
  return urls;
}

/** Takes pages of a set at equal distances: the same ones in each run. */
async function spread(folder: string, set: string, wanted: number): Promise<GoldPage[]> {
  const all: GoldPage[] = [];
  for await (const page of loadPages(folder, set)) all.push(page);
  const step = Math.max(1, all.length / wanted);
  return all.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step)).slice(0, wanted);
}

async function compare(
  name: BrowserName,
  builds: readonly [Build, Build],
  urls: readonly string[],
  options: PressOptions,
): Promise<void> {
  await ensureBrowser(name, console.log);
  const browsers: TestBrowser[] = [];
  try {
    for (const { folder } of builds) {
      const extension = `${folder}/${name === 'chromium' ? 'chrome' : 'firefox'}`;
      browsers.push(await launchBrowser({ browser: name, extension }));
    }
    const [before, after] = browsers as [TestBrowser, TestBrowser];
    console.log(await before.version());
    for (const way of WAYS) await compareWay(way, before, after, urls, options);
    if (name === 'firefox') await compareWithOwn(after, urls, options);
  } finally {
    for (const browser of browsers) await browser.close();
  }
}

async function compareWay(
  way: Way,
  before: TestBrowser,
  after: TestBrowser,
  urls: readonly string[],
  { rounds, pause }: PressOptions,
): Promise<void> {
  const articles: Pair[] = [];
  const popups: Pair[] = [];
  for (const browser of [before, after]) {
    await useWay(browser, way);
    // Whatever a browser does once, it has done.
    await timePress(browser, urls[0] as string, way, pause);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [place, url] of urls.entries()) {
      const turn = [before, after];
      // Who comes second meets a warmer machine.
      if ((place + round) % 2 === 1) turn.reverse();
      const times = new Map<TestBrowser, PressTimes>();
      for (const browser of turn) times.set(browser, await timePress(browser, url, way, pause));
      addPair(articles, times.get(before)?.article, times.get(after)?.article);
      addPair(popups, times.get(before)?.popup, times.get(after)?.popup);
    }
  }
  console.log(pressLine(`${way}: press to the first frame with the article`, articles));
  if (popups.length > 0) console.log(pressLine('popup: opened to its first frame', popups));
}

/** Compares the button with the reader that Firefox has itself, in the same Firefox. */
async function compareWithOwn(
  browser: TestBrowser,
  urls: readonly string[],
  { rounds, pause }: PressOptions,
): Promise<void> {
  const pairs: Pair[] = [];
  await timeOwnReader(browser, urls[0] as string);
  for (let round = 0; round < rounds; round++) {
    for (const url of urls) {
      const own = await timeOwnReader(browser, url);
      addPair(pairs, own, (await timePress(browser, url, 'button', pause)).article);
    }
  }
  console.log(pressLine('about:reader from its address to its first frame with text -> our button', pairs));
}

function addPair(pairs: Pair[], before: number | undefined, after: number | undefined): void {
  if (before !== undefined && after !== undefined) pairs.push({ before, after });
}
