import { access, constants, readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { getInstalledBrowsers } from '@puppeteer/browsers';
import type { BrowserName } from './browser.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where browsers are kept that were fetched for this project alone. */
export const browserCache = path.join(root, '.cache/browsers');

const APPLICATIONS = '/Applications';
const USUAL_PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    `${APPLICATIONS}/Chromium.app/Contents/MacOS/Chromium`,
    `${APPLICATIONS}/Google Chrome.app/Contents/MacOS/Google Chrome`,
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib/firefox/firefox',
    '/opt/firefox/firefox',
    `${APPLICATIONS}/Firefox.app/Contents/MacOS/firefox`,
  ],
};

/** Environment variable that names the program and overrides the search. */
const OVERRIDE: Readonly<Record<BrowserName, string>> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

/**
 * The program of a browser on this machine: named by CHROMIUM or FIREFOX, in a usual place, or in the project's cache.
 * @returns Its path, or undefined when there is none.
 * @throws When the environment names a program that is not there.
 */
export async function lookForBrowser(name: BrowserName): Promise<string | undefined> {
  const named = process.env[OVERRIDE[name]];
  if (named) {
    if (await isUsable(named)) return named;
    throw new Error(`${OVERRIDE[name]} names ${named}, but no program that can be used is there.`);
  }
  for (const place of USUAL_PLACES[name]) if (await isUsable(place)) return place;
  const kept = await getInstalledBrowsers({ cacheDir: browserCache });
  return kept.find(({ browser }) => browser === (name === 'chromium' ? 'chrome' : 'firefox'))?.executablePath;
}

/** As lookForBrowser. @throws With one sentence that says what to install, when there is none. */
export async function findBrowser(name: BrowserName): Promise<string> {
  const found = await lookForBrowser(name);
  if (found === undefined) throw new Error(missingBrowser(name));
  return found;
}

/** The sentence for somebody who has no such browser and cannot be given one. */
export function missingBrowser(name: BrowserName): string {
  const [what, packages] =
    name === 'chromium' ? ['Chromium or Chrome', 'chromium'] : ['Firefox 142 or newer', 'firefox-esr'];
  return (
    `${what} is missing and could not be fetched: install it (Debian: apt install ${packages}; macOS: brew install ` +
    `--cask ${name}) or name its program in the environment variable ${OVERRIDE[name]}.`
  );
}

/**
 * Folder of the built extension for a browser.
 * @param folder Overrides it, as the variable EXTENSIONS does (a folder with `chrome` and `firefox` in it).
 */
export function extensionFolder(name: BrowserName, folder?: string): string {
  if (folder !== undefined) return path.resolve(folder);
  return path.join(
    path.resolve(process.env['EXTENSIONS'] ?? path.join(root, 'dist')),
    name === 'chromium' ? 'chrome' : 'firefox',
  );
}

/** A program that is there and is no door to a confined package: that could read neither the profile nor the extension. */
async function isUsable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    if ((await realpath(file)).includes('/snap')) return false;
    const start = (await readFile(file)).subarray(0, 4096).toString('latin1');
    return !(start.startsWith('#!') && start.includes('/snap/'));
  } catch {
    return false;
  }
}
