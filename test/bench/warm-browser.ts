import type { ExtractorName } from './extractor-names.ts';
import { type OfflineBrowser, openOffline } from './offline-browser.ts';

/** Each extractor's script. */
export type Scripts = ReadonlyMap<ExtractorName, string>;

const PARAGRAPH = '<p>A warm engine, an easy road and a full tank: now the journey of a hundred miles can begin.</p>';
const WARM_UP = {
  url: 'https://warm-up.example/',
  source: {
    bytes: Buffer.from(
      `<!doctype html><title>Warm up</title><article><h1>Warm up</h1>${PARAGRAPH.repeat(20)}</article>`,
    ),
    contentType: 'text/html; charset=utf-8',
  },
};

/** A browser in which each extractor has run once, on a page that does not count: the first page is no slower than others. */
export async function openWarm(scriptsFor: (url: string) => Scripts): Promise<OfflineBrowser> {
  const browser = await openOffline();
  for (const script of scriptsFor(WARM_UP.url).values()) {
    const page = await browser.open(WARM_UP.url, WARM_UP.source);
    await page.evaluate(script);
    await page.evaluate(callOf(WARM_UP.url, false));
  }
  return browser;
}

/** The expression that calls an extractor in a page that has its script. */
export function callOf(url: string, hosts: boolean): string {
  return `bench.run(${JSON.stringify({ url, hosts })})`;
}
