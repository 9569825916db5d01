import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FEATURES } from '../../../src/article/body/score/features.ts';
import { ensureBrowser } from '../../support/fetch-browser.ts';
import { findSets, loadPages } from '../corpus.ts';
import type { Total } from '../measures/measure.ts';
import { Progress } from '../progress.ts';
import { ablate } from './ablate.ts';
import { boost, type Ensemble, type Fit } from './boost.ts';
import { crossCheck, foldModels, rowsFor } from './cross-check.ts';
import { modelFileOf } from './folds.ts';
import { type FitPage, gather } from './gather.ts';
import { rowsOf } from './page-rows.ts';
import { type Bins, binsOf, type Rows } from './rows.ts';
import { modelSource } from './write-model.ts';

const USAGE = `Usage: npm run fit -- FOLDER [--sets a,b] [--trees N] [--every N] [--folds FOLDER] [--check | --ablate]
  Fits the model that distinguishes an article's text from the rest, and writes src/article/body/score/model.ts and test/bench/fit/report.md.
  --folds   also write the five models that are fitted without a fifth of the sites each, for npm run bench
  --every   take the first of so many pages alone
  --check   measure a model on sites that it has not seen, and do not write the shipped one
  --ablate  measure what each finder and group of features is worth there: takes some twenty times as long`;

/** Found by trying: more or larger trees gain little and cost size. */
const FIT: Fit = { trees: 90, leaves: 15, rate: 0.15, ridge: 20, features: 0.5 };

const ROOT = path.join(import.meta.dirname, '../../..');

process.exitCode = await main(process.argv.slice(2));

/** `npm run fit`. @returns The exit code. */
async function main(words: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        sets: { type: 'string' },
        trees: { type: 'string' },
        every: { type: 'string' },
        check: { type: 'boolean' },
        ablate: { type: 'boolean' },
        folds: { type: 'string' },
      },
    });
    const [folder] = positionals;
    if (!folder) throw new Error(`Name the folder of pages.\n${USAGE}`);
    const fit = { ...FIT, ...(values.trees && { trees: Number(values.trees) }) };
    const sets =
      values.sets?.split(',') ?? (await findSets(folder)).filter((set) => !/^(postlight|defuddle)$/.test(set));
    await ensureBrowser('chromium', console.error);
    await fitOn(await readPages(folder, sets, Number(values.every ?? 1)), fit, values);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

async function readPages(folder: string, sets: readonly string[], every: number): Promise<FitPage[]> {
  let count = 0;
  for (const set of sets) for await (const _ of loadPages(folder, set)) count++;
  const progress = new Progress(Math.ceil(count / every), process.stderr);
  return gather(folder, sets, every, ({ id }, failure) => {
    if (failure) console.error(`Left out: ${id}. ${failure}`);
    progress.step(failure !== undefined);
  });
}

async function fitOn(
  pages: readonly FitPage[],
  fit: Fit,
  { check, ablate: isAblation, folds }: { check?: boolean; ablate?: boolean; folds?: string },
): Promise<void> {
  const { rows, starts } = rowsOf(pages);
  const bins = binsOf(rows);
  console.error(`${pages.length} pages, ${rows.truth.length} blocks, ${rows.width} features.`);
  const trial = { pages, starts, rows, bins, fit, onTree: dot };
  if (isAblation) {
    for await (const line of ablate(trial)) console.log(line);
    return;
  }
  const models = foldModels(trial);
  const table = tableOf(crossCheck(trial, models));
  if (folds) await writeFolds(folds, models, bins);
  if (check) {
    console.log(table);
    return;
  }
  const ensemble = boost(
    rows,
    bins,
    rowsFor(pages, starts, rows, () => true),
    fit,
    dot,
  );
  await writeFile(path.join(ROOT, 'src/article/body/score/model.ts'), modelSource(ensemble, bins, FEATURES));
  const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  await writeFile(path.join(import.meta.dirname, 'report.md'), reportOf(table, pages.length, rows, fit, version));
  console.log(table);
}

async function writeFolds(folder: string, models: readonly Ensemble[], bins: Bins): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [fold, model] of models.entries())
    await writeFile(path.join(folder, modelFileOf(fold)), modelSource(model, bins, FEATURES));
}

function tableOf(totals: ReadonlyMap<string, Total>): string {
  const number = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3));
  return [
    '| set | F1 | precision | recall |',
    '| --- | --- | --- | --- |',
    ...[...totals].map(
      ([name, { f1, precision, recall }]) => `| ${name} | ${number(f1)} | ${number(precision)} | ${number(recall)} |`,
    ),
  ].join('\n');
}

function reportOf(table: string, pages: number, { truth, width }: Rows, fit: Fit, version: string): string {
  return `# The fitted model

Written by \`npm run fit\`, Lectern ${version}, ${new Date().toISOString().slice(0, 10)}: ${pages} pages, ${truth.length} blocks of text, ${width} features;
${fit.trees} trees of ${fit.leaves} leaves, rate ${fit.rate}.

What such a model keeps of pages of sites that it was not fitted on (five folds by site), before rules and trimming:

${table}
`;
}

function dot(): void {
  process.stderr.write('.');
}
