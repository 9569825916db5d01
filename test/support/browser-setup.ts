import { access } from 'node:fs/promises';
import path from 'node:path';

import type { BrowserName } from './browser.ts';
import { ensureBrowser, ensureProgram } from './fetch-browser.ts';
import { extensionFolder } from './find-browser.ts';

/** Runs once before the tests of a jest project with a browser: sees to it that all they need is there. */
export default async function setup(_all: unknown, project: unknown): Promise<void> {
  const { displayName, globals } = project as {
    displayName?: { name: string };
    globals?: { testBrowser?: BrowserName };
  };
  const browser = globals?.testBrowser ?? 'chromium';
  const say = (line: string): boolean => process.stderr.write(`${line}\n`);
  await ensureBrowser(browser, say);
  if (displayName?.name === 'headed') {
    await ensureProgram('Xvfb', 'xvfb', say);
    await ensureProgram('xdotool', 'xdotool', say);
  }
  const manifest = path.join(extensionFolder(browser), 'manifest.json');
  await access(manifest).catch(() => {
    throw new Error(`${manifest} is missing: run "npm run build" first.`);
  });
}
