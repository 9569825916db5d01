import { access } from 'node:fs/promises';
import path from 'node:path';

import type { BrowserName } from './browser.ts';
import { ensureBrowser, ensureProgram } from './fetch-browser.ts';
import { extensionFolder } from './find-browser.ts';

/**
 * Sees to it, once before the tests of a jest project, that all they need is there: the browser, the built extension and,
 * for a browser on a desktop of its own, the programs for that. Each project names a file of its own in `setup/` as its
 * `globalSetup`: of projects that name the same file jest sets up one, whichever it finds first.
 * @throws With one sentence that says what to install or to run, when something is missing and cannot be fetched.
 */
export async function prepare(browser: BrowserName, { desktop = false } = {}): Promise<void> {
  const say = (line: string): boolean => process.stderr.write(`${line}\n`);
  await ensureBrowser(browser, say);
  if (desktop) {
    await ensureProgram('Xvfb', 'xvfb', say);
    await ensureProgram('xdotool', 'xdotool', say);
  }
  const manifest = path.join(extensionFolder(browser), 'manifest.json');
  await access(manifest).catch(() => {
    throw new Error(`${manifest} is missing: run "npm run build" first.`);
  });
}
