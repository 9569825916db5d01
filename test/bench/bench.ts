import path from 'node:path';
import { ensureBrowser } from '../support/fetch-browser.ts';
import { bundle } from './bundle.ts';
import { chosenPages, planPages } from './chosen-pages.ts';
import { describeRun } from './describe-run.ts';
import { EXTRACTORS, type ExtractorName } from './extractor-names.ts';
import { FOLDS, foldOf, modelFileOf } from './fit/folds.ts';
import { type BenchOptions, readOptions, USAGE } from './options.ts';
import { Progress, timeText } from './progress.ts';
import { markdownOf } from './report/markdown.ts';
import { failuresOf, tablesOf } from './report/tables.ts';
import { writeReport } from './report/write-report.ts';
import { Results } from './results.ts';
import { runPages } from './run-pages.ts';
import type { Scripts } from './warm-browser.ts';

process.exitCode = await main(process.argv.slice(2));

/** `npm run bench`: measures extractors on pages whose article is known. @returns The exit code. */
async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (options === 'help') {
    console.log(USAGE);
    return 0;
  }
  if ('fault' in options) {
    console.error(`${options.fault}\n${USAGE}`);
    return 2;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
  try {
    await bench(options);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

async function bench(options: BenchOptions): Promise<void> {
  const start = performance.now();
  const plans = await planPages(options);
  const count = plans.reduce((sum, { pages }) => sum + pages, 0);
  await ensureBrowser('chromium', say);
  const names = EXTRACTORS.filter((name) => options.peers || name === 'lectern');
  const scriptsFor = await readScripts(names, options.folds);
  const results = new Results(plans);
  const progress = new Progress(count, process.stderr);
  const order = { ...options, pages: chosenPages(options), scriptsFor, jobs: Math.min(options.jobs, count) };
  const browser = await runPages(order, (page, answers) => progress.step(results.add(page, answers)));
  const run = await describeRun(options, browser, (performance.now() - start) / 1000);
  const report = { run, ...results.summary() };
  const files = await writeReport(report, options.out);
  for (const table of tablesOf(report)) say(`\n${markdownOf(table)}`);
  for (const failure of failuresOf(report.pages)) say(`Failed: ${failure}`);
  say(`\n${count} pages in ${timeText(run.seconds * 1000)}, ${browser}. See ${files.join(' and ')}.`);
}

/** Bundles the extractors; with a folder of models, Lectern once with each. @returns The scripts for a page, by its address. */
async function readScripts(
  names: readonly ExtractorName[],
  folds: string | undefined,
): Promise<(url: string) => Scripts> {
  const read = async (model?: string): Promise<Scripts> =>
    new Map(
      await Promise.all(
        names.map(async (name) => [name, await bundle(name, name === 'lectern' ? model : undefined)] as const),
      ),
    );
  if (!folds) {
    const scripts = await read();
    return () => scripts;
  }
  const all: Scripts[] = [];
  for (let fold = 0; fold < FOLDS; fold++) all.push(await read(path.join(folds, modelFileOf(fold))));
  return (url) => all[foldOf(url)] ?? new Map();
}

function say(line: string): void {
  console.log(line);
}
