import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from './bundle.ts';
import { chosenPages, planPages } from './chosen-pages.ts';
import { readSource } from './corpus.ts';
import type { GoldPage } from './gold-page.ts';
import { type OfflineBrowser, openOffline } from './offline-browser.ts';
import type { BenchOptions } from './options.ts';
import { Progress } from './progress.ts';
import type { TidiedText } from './tidied-text.ts';
import { sharesOf, type TidyShares } from './tidy-shares.ts';
import { callOf } from './warm-browser.ts';

/** A page that was tidied, with its shares. */
export interface TidiedPage extends TidyShares, Pick<TidiedText, 'isArticle' | 'milliseconds'> {
  readonly set: string;
  readonly id: string;
}

/**
 * Tidies the pages of the chosen sets whose article's text is known.
 * @returns Each page that could be tidied.
 */
export async function tidyCorpora(options: BenchOptions): Promise<TidiedPage[]> {
  const plans = await planPages(options);
  const progress = new Progress(
    plans.reduce((sum, { pages }) => sum + pages, 0),
    process.stderr,
  );
  const script = await bundle('tidied');
  const pages = chosenPages(options);
  const results: TidiedPage[] = [];
  const work = async (): Promise<void> => {
    let browser: OfflineBrowser | undefined;
    for (let next = await pages.next(); !next.done; next = await pages.next()) {
      const page = next.value;
      try {
        browser ??= await openOffline();
        const result = await tidyOne(browser, script, page, options);
        if (result) results.push(result);
        progress.step(false);
      } catch (error) {
        await browser?.close();
        browser = undefined;
        progress.step(true);
        console.error(`${page.set} ${page.id}: ${error instanceof Error ? error.message : error}`);
      }
    }
    await browser?.close();
  };
  await Promise.all(Array.from({ length: options.jobs }, work));
  await mkdir(options.out, { recursive: true });
  await writeFile(path.join(options.out, 'tidy.json'), JSON.stringify(results));
  return results;
}

async function tidyOne(
  browser: OfflineBrowser,
  script: string,
  page: GoldPage,
  { folder, hosts }: BenchOptions,
): Promise<TidiedPage | undefined> {
  const { text } = page.gold;
  if (text === undefined || (page.type !== undefined && page.type !== 'article')) return undefined;
  const open = await browser.open(page.url, await readSource(folder, page));
  await open.evaluate(script);
  const tidied = (await open.evaluate(callOf(page.url, hosts))) as TidiedText;
  const { isArticle, milliseconds } = tidied;
  return { set: page.set, id: page.id, isArticle, milliseconds, ...sharesOf(text, tidied) };
}
