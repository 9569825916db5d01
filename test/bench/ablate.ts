import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../support/fetch-browser.ts';
import { bytesOfParts } from './ablate/bytes-of-parts.ts';
import { VITAL } from './ablate/vital.ts';
import { Worths } from './ablate/worth.ts';
import { bundle } from './bundle.ts';
import { chosenPages, planPages } from './chosen-pages.ts';
import { eachPage } from './each-page.ts';
import { FOLDS, foldOf, modelFileOf } from './fit/folds.ts';
import type { GoldPage } from './gold-page.ts';
import type { Ablated } from './in-page/ablated.ts';
import type { OfflinePage } from './offline-browser.ts';
import { Progress } from './progress.ts';

const USAGE = `Usage: npm run bench:ablate -- FOLDER [--sets a,b] [--types a,b] [--every N] [--parts "a,b"] [--folds FOLDER]
  Measures what each finder and each stage of the extraction is worth: F1 without it, and what it costs.
  --sets    only these sets
  --types   only pages of these kinds, where a set tells them
  --every   take the first of so many pages alone
  --parts   only these parts, by the names of the table
  --folds   each page by the model there that was fitted without its site (npm run fit -- FOLDER --folds FOLDER)`;

process.exitCode = await main(process.argv.slice(2));

/** `npm run bench:ablate`. @returns The exit code. */
async function main(words: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        sets: { type: 'string' },
        types: { type: 'string' },
        every: { type: 'string' },
        parts: { type: 'string' },
        folds: { type: 'string' },
      },
    });
    const [folder] = positionals;
    if (!folder) throw new Error(`Name the folder of pages.\n${USAGE}`);
    await ensureBrowser('chromium', console.error);
    const choice = {
      folder,
      sets: values.sets?.split(','),
      types: values.types?.split(','),
      every: Number(values.every ?? 1),
      parts: values.parts?.split(','),
    };
    await ablate(choice, await scripts(values.folds));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** Bundles the extraction; with a folder of models, once with each. @returns The script for a page, by its address. */
async function scripts(folds: string | undefined): Promise<(url: string) => string> {
  const files = folds ? Array.from({ length: FOLDS }, (_, fold) => path.join(folds, modelFileOf(fold))) : [undefined];
  const all = await Promise.all(files.map((model) => bundle('ablated', model)));
  return (url) => all[folds ? foldOf(url) : 0] ?? '';
}

/** Pages, and parts to leave out; undefined for all. */
interface Choice {
  readonly folder: string;
  readonly sets: readonly string[] | undefined;
  readonly types: readonly string[] | undefined;
  readonly every: number;
  readonly parts: readonly string[] | undefined;
}

async function ablate(
  { folder, sets, types, every, parts }: Choice,
  scriptFor: (url: string) => string,
): Promise<void> {
  const choice = { folder, sets, only: undefined, limit: Number.POSITIVE_INFINITY };
  const plans = new Map((await planPages(choice)).map((plan) => [plan.set, plan]));
  const pages: GoldPage[] = [];
  for await (const page of everyNth(chosenPages(choice), every))
    if (!types || types.includes(page.type ?? '')) pages.push(page);
  const progress = new Progress(pages.length, process.stderr);
  const worths = new Worths();
  const measure = async (open: OfflinePage, page: GoldPage): Promise<void> => {
    await open.evaluate(scriptFor(page.url));
    const plan = plans.get(page.set);
    if (plan)
      worths.add(
        page,
        plan.how,
        (await open.evaluate(`bench.run(${JSON.stringify({ url: page.url, parts })})`)) as Ablated,
      );
  };
  await eachPage(eachOf(pages), folder, measure, ({ id }, failure) => {
    if (failure) console.error(`Left out: ${id}. ${failure}`);
    progress.step(failure !== undefined);
  });
  for (const line of tableOf(worths, await bytesOfParts(new Set(worths.parts)))) console.log(line);
}

async function* eachOf(pages: readonly GoldPage[]): AsyncGenerator<GoldPage> {
  yield* pages;
}

async function* everyNth(pages: AsyncGenerator<GoldPage>, every: number): AsyncGenerator<GoldPage> {
  let place = 0;
  for await (const page of pages) if (place++ % every === 0) yield page;
}

/** The lines of a table in Markdown, what is worth most first. */
function tableOf(worths: Worths, bytes: ReadonlyMap<string, number>): string[] {
  const points = (value: number): string => value.toFixed(2);
  const rows = worths.parts
    .map((part) => worths.of(part))
    .sort((one, other) => other.worse - other.better - (one.worse - one.better));
  const heads = ['left out', ...worths.sets, 'lost %', 'clutter %', 'worse', 'better', 'ms', 'bytes'];
  return [
    `| ${heads.join(' | ')} |`,
    `|${' --- |'.repeat(heads.length)}`,
    ...rows.map(({ part, changes, lost, clutter, worse, better, milliseconds }) => {
      const gains = [...[...changes, 100 * lost, 100 * clutter].map(points), worse, better];
      const shown = VITAL.has(part) ? gains.map(() => '–') : gains;
      return `| ${[part, ...shown, milliseconds.toFixed(2), bytes.get(part) ?? '–'].join(' | ')} |`;
    }),
  ];
}
