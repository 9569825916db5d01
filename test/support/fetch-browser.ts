import { spawn } from 'node:child_process';
import { access, constants, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import type { BrowserName } from './browser.ts';
import { browserCache, lookForBrowser, missingBrowser } from './find-browser.ts';

/** Tells the user what is going on, a line at a time. */
export type Say = (line: string) => void;

/** Runs a program to its end. @throws When it cannot be started or ends with a failure. */
type Run = (program: string, parameters: readonly string[]) => Promise<void>;

/**
 * The program of a browser; where it is missing it is fetched first: with apt on Debian as root, else into the project's
 * own cache (the packaged browsers of other systems are confined or need a password).
 * @param say Gets one line before anything is fetched.
 * @throws With one sentence that says what to install, when neither way works.
 */
export async function ensureBrowser(name: BrowserName, say: Say, run: Run = runProgram): Promise<string> {
  const there = await lookForBrowser(name);
  if (there !== undefined) return there;
  const fetched = (await fetchWithApt(name === 'chromium' ? 'chromium' : 'firefox-esr', say, run))
    ? await lookForBrowser(name)
    : await fetchIntoCache(name, say);
  if (fetched === undefined) throw new Error(missingBrowser(name));
  return fetched;
}

/**
 * Makes sure that a program is there that comes with a Debian package.
 * @throws With one sentence that says what to install.
 */
export async function ensureProgram(
  program: string,
  packageName: string,
  say: Say,
  run: Run = runProgram,
): Promise<void> {
  if (await isOnPath(program)) return;
  if ((await fetchWithApt(packageName, say, run)) && (await isOnPath(program))) return;
  throw new Error(`${program} is missing: install it (Debian and Ubuntu: apt install ${packageName}).`);
}

/** @returns Whether the package is there now; false where apt is not ours to use or fails. */
async function fetchWithApt(packageName: string, say: Say, run: Run): Promise<boolean> {
  const system = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!/^ID="?debian"?$/m.test(system) || process.getuid?.() !== 0) return false;
  say(`${packageName} is missing: fetching it with apt-get.`);
  try {
    await run('apt-get', ['update', '--quiet']);
    await run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', packageName]);
    return true;
  } catch (error) {
    say(`apt-get could not: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** Fetches what the browser's makers offer for download. @returns The program, or undefined when that fails. */
async function fetchIntoCache(name: BrowserName, say: Say): Promise<string | undefined> {
  const [browser, title] = name === 'chromium' ? [Browser.CHROME, 'Chrome for Testing'] : [Browser.FIREFOX, 'Firefox'];
  const platform = detectBrowserPlatform();
  if (platform === undefined) return undefined;
  say(
    `${title} is missing: fetching about ${name === 'chromium' ? 170 : 80} MB into ${path.relative('', browserCache)}.`,
  );
  try {
    await mkdir(browserCache, { recursive: true });
    const buildId = await resolveBuildId(browser, platform, 'stable');
    return (await install({ browser, platform, buildId, cacheDir: browserCache })).executablePath;
  } catch (error) {
    say(`That failed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

async function isOnPath(program: string): Promise<boolean> {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    try {
      await access(path.join(folder, program), constants.X_OK);
      return true;
    } catch {
      // Not in this folder.
    }
  }
  return false;
}

function runProgram(program: string, parameters: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}.`))));
  });
}
