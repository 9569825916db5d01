import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run bench -- FOLDER [options]
  FOLDER         holds corpora/NAME.jsonl and the saved pages (see docs/benchmarks.md)
  --sets a,b     only these sets
  --only x,y     only the pages with these ids
  --limit N      only the first N pages of each set
  --out FOLDER   where bench.json and report.html go (bench-report)
  --jobs N       pages at once, each in a browser of its own (half of the processors)
  --hosts        use the rules for single hosts too
  --folds FOLDER each page by the model there that was fitted without its site (npm run fit -- FOLDER --folds FOLDER)
  --no-peers     measure Lectern alone`;

/** What a run of the benchmark is asked to do. */
export interface BenchOptions {
  /** The folder of all sets. */
  readonly folder: string;
  /** Undefined means all. */
  readonly sets: readonly string[] | undefined;
  readonly only: readonly string[] | undefined;
  readonly limit: number;
  readonly out: string;
  readonly jobs: number;
  readonly hosts: boolean;
  readonly peers: boolean;
  /** The folder of models that were each fitted without a part of the sites; undefined means the shipped one. */
  readonly folds: string | undefined;
}

/** Reads the words after `npm run bench --`. @returns The options, a wish for help, or the fault in one sentence. */
export function readOptions(words: readonly string[]): BenchOptions | 'help' | { readonly fault: string } {
  try {
    const { values, positionals } = parse(words);
    if (values.help) return 'help';
    return {
      folder: folderFrom(positionals),
      sets: listFrom(values.sets),
      only: listFrom(values.only),
      limit: countFrom(values.limit, '--limit', Number.POSITIVE_INFINITY),
      out: values.out ?? 'bench-report',
      jobs: countFrom(values.jobs, '--jobs', Math.max(1, Math.floor(availableParallelism() / 2))),
      hosts: values.hosts ?? false,
      peers: !values['no-peers'],
      folds: values.folds,
    };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

function parse(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      sets: { type: 'string' },
      only: { type: 'string' },
      limit: { type: 'string' },
      out: { type: 'string' },
      jobs: { type: 'string' },
      hosts: { type: 'boolean' },
      'no-peers': { type: 'boolean' },
      folds: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function folderFrom(words: readonly string[]): string {
  const [folder, second] = words;
  if (folder === undefined) throw new Error('The folder with the pages has to be named.');
  if (second !== undefined) throw new Error(`Only one folder can be measured, and there are ${words.length}.`);
  return folder;
}

function listFrom(text: string | undefined): string[] | undefined {
  const items = text?.split(',').map((item) => item.trim());
  return items?.filter((item) => item !== '');
}

function countFrom(text: string | undefined, option: string, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Error(`${option} has to be a whole number from 1, not "${text}".`);
}
