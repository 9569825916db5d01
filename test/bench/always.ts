import { ensureBrowser } from '../support/fetch-browser.ts';
import { bundle } from './bundle.ts';
import { chosenPages } from './chosen-pages.ts';
import { readSource } from './corpus.ts';
import type { FirstLook } from './in-page/first-look.ts';
import { quantile } from './measures/statistics.ts';
import { openOffline } from './offline-browser.ts';
import { readOptions, USAGE } from './options.ts';
import { callOf } from './warm-browser.ts';

process.exitCode = await main(process.argv.slice(2));

/**
 * `npm run bench:always -- FOLDER`: on sites where articles open by themselves, how many of the pages that are none the first
 * look tells, in what part of the time of an extraction, and which pages it would keep from opening wrongly.
 * @returns The exit code: 1 if there is such a page.
 */
async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (options === 'help' || 'fault' in options) {
    console.error(options === 'help' ? USAGE : `${options.fault}\n${USAGE}`);
    return options === 'help' ? 0 : 2;
  }
  await ensureBrowser('chromium', console.log);
  const script = await bundle('first-look');
  const browser = await openOffline();
  const looks: FirstLook[] = [];
  const wrong: string[] = [];
  try {
    for await (const page of chosenPages(options)) {
      const open = await browser.open(page.url, await readSource(options.folder, page));
      await open.evaluate(script);
      const look = (await open.evaluate(callOf(page.url, false))) as FirstLook;
      looks.push(look);
      if (look.opens && !look.may) wrong.push(`${page.set} ${page.id}`);
    }
  } finally {
    await browser.close();
  }
  for (const line of described(looks)) console.log(line);
  for (const page of wrong) console.log(`  kept from opening: ${page}`);
  return wrong.length === 0 ? 0 : 1;
}

function described(looks: readonly FirstLook[]): string[] {
  const none = looks.filter(({ opens }) => !opens);
  const told = none.filter(({ may }) => !may);
  const share = (part: number) =>
    quantile(
      looks.map(({ lookTime, wholeTime }) => lookTime / wholeTime),
      part,
    ).toFixed(3);
  return [
    `${looks.length} pages, ${none.length} of which are none that opens by itself: the first look tells ${told.length} of them`,
    `The first look takes ${share(0.5)} x (median), ${share(0.95)} x (95th percentile) the time of the whole extraction`,
  ];
}
