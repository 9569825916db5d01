import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserName } from './browser.ts';
import { extensionFolder } from './find-browser.ts';

/** A copy of the built extension with another manifest. */
export interface ExtensionVariant {
  readonly folder: string;
  /** Changes the manifest of the copy once more. */
  change(manifest: (now: Record<string, unknown>) => Record<string, unknown>): void;
  remove(): void;
}

/** Copies the extension as it was built for a browser, for tests of what the browser or the version makes of it. */
export function extensionVariant(browser: BrowserName): ExtensionVariant {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lectern-variant-'));
  cpSync(extensionFolder(browser), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  return {
    folder,
    change: (manifest) => writeFileSync(file, JSON.stringify(manifest(JSON.parse(readFileSync(file, 'utf8'))))),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The browser of the jest project that runs this test file. @throws Where the project has none. */
export function browserOfProject(): BrowserName {
  const { testBrowser } = globalThis as { testBrowser?: BrowserName };
  if (testBrowser === undefined) throw new Error('Only the jest projects chromium, firefox and headed have a browser.');
  return testBrowser;
}
