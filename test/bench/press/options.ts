import { parseArgs } from 'node:util';
import type { BrowserName } from '../../support/browser.ts';

export const USAGE = `Usage: npm run bench:press -- FOLDER [options]
  FOLDER           holds corpora/NAME.jsonl and the saved pages (see docs/benchmarks.md)
  --before BUILD   what to compare with: a commit, or a folder with chrome and firefox in it (HEAD)
  --sets a,b       only pages of these sets (newspaper, scrapinghub)
  --pages N        number of pages, spread over the sets (12)
  --rounds N       how often each page is opened in each build (1)
  --pause MS       milliseconds from the popup that shows its switches to the press on one (500)
  --browsers a,b   chromium, firefox, or both`;

/** A run of the benchmark of presses. */
export interface PressOptions {
  readonly folder: string;
  readonly before: string;
  readonly sets: readonly string[];
  readonly pages: number;
  readonly rounds: number;
  readonly pause: number;
  readonly browsers: readonly BrowserName[];
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Reads the words after `npm run bench:press --`. @throws With the fault in one sentence. */
export function readPressOptions(words: readonly string[]): PressOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      before: { type: 'string', default: 'HEAD' },
      sets: { type: 'string', default: 'newspaper,scrapinghub' },
      pages: { type: 'string', default: '12' },
      rounds: { type: 'string', default: '1' },
      pause: { type: 'string', default: '500' },
      browsers: { type: 'string', default: BROWSERS.join(',') },
    },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new Error('One folder with pages has to be named.');
  const wanted = values.browsers.split(',');
  const browsers = BROWSERS.filter((name) => wanted.includes(name));
  if (browsers.length !== wanted.length) throw new Error(`--browsers knows ${BROWSERS.join(' and ')} alone.`);
  return {
    folder,
    before: values.before,
    sets: values.sets.split(','),
    pages: countFrom(values.pages, '--pages', 1),
    rounds: countFrom(values.rounds, '--rounds', 1),
    pause: countFrom(values.pause, '--pause', 0),
    browsers,
  };
}

function countFrom(text: string, option: string, least: number): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= least) return count;
  throw new Error(`${option} has to be a whole number from ${least}, not "${text}".`);
}
