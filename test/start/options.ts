import { parseArgs } from 'node:util';
import type { BrowserName } from '../support/browser.ts';

export const USAGE = 'Usage: npm start -- [--browser chromium|firefox] [--headless] [--out FOLDER] [https://...]';

/** What `npm start` is asked to do. */
export interface StartOptions {
  readonly browser: BrowserName;
  readonly headless: boolean;
  /** Folder for the pictures of a headless run. */
  readonly out: string;
  /** The page to open; the sample page when none is named. */
  readonly address: string | undefined;
  readonly help: boolean;
}

/**
 * Reads the words after `npm start --`.
 * @param environment Tells whether there is a display to show a window on.
 * @returns The options, or the fault in one sentence.
 */
export function readOptions(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): StartOptions | { readonly fault: string } {
  try {
    const { values, positionals } = parse(words);
    const hasDisplay = platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
    return {
      browser: browserFrom(values.browser),
      headless: (values.headless ?? false) || values.out !== undefined || !hasDisplay,
      out: values.out ?? 'out',
      address: addressFrom(positionals),
      help: values.help ?? false,
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
      browser: { type: 'string' },
      headless: { type: 'boolean' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function browserFrom(name = 'chromium'): BrowserName {
  if (name === 'chromium' || name === 'firefox') return name;
  if (name === 'chrome') return 'chromium';
  throw new Error(`There is no browser "${name}" here: it is chromium or firefox.`);
}

function addressFrom(words: readonly string[]): string | undefined {
  const [word, second] = words;
  if (second !== undefined) throw new Error(`Only one address can be opened, and there are ${words.length}.`);
  if (word === undefined) return undefined;
  if (/^https?:/i.test(word) && URL.canParse(word)) return new URL(word).href;
  throw new Error(`"${word}" is no address: it has to start with https:// or http://.`);
}
