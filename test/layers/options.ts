import { parseArgs } from 'node:util';
import type { BrowserName } from '../support/browser.ts';

export const USAGE = `Usage: npm run test:layers -- [options]
  --browser NAME     chromium or firefox alone; both by default, side by side
  --only x,y         only the pages of test/layers/libraries/ with these names
  --packages FOLDER  where the libraries are installed already; a temporary folder by default
  --pictures FOLDER  keeps a picture of each trial as it is judged`;

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** What `npm run test:layers` is asked to do. */
export interface LayersOptions {
  readonly browsers: readonly BrowserName[];
  /** Undefined means all. */
  readonly only: readonly string[] | undefined;
  readonly packages: string | undefined;
  readonly pictures: string | undefined;
}

/** Reads the words after `npm run test:layers --`. @throws In one sentence, when they cannot be understood. */
export function readOptions(words: readonly string[]): LayersOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      browser: { type: 'string' },
      only: { type: 'string' },
      packages: { type: 'string' },
      pictures: { type: 'string' },
    },
  });
  const browsers = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);
  if (browsers.length === 0) throw new Error(`There is no browser "${values.browser}" here.`);
  return { browsers, only: values.only?.split(','), packages: values.packages, pictures: values.pictures };
}
