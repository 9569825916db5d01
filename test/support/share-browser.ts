import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isTurnOfBrowser } from './by-turns.ts';
import { expectPagesAsBefore } from './page-as-before.ts';
import { browser, useBrowser } from './use-browser.ts';

/**
 * Makes one file of tests of all files in a folder, which share a browser: to start one takes as long as a few tests do.
 * Each file of the folder is a `describe` of its name (`-t NAME` runs it alone) and holds its tests and hooks as any other;
 * It uses `browser` and `server` of use-browser.ts, and leaves no access to sites behind. What is stored and what the
 * system is asked for are reset after each.
 * @param folder Absolute path of a folder of TypeScript files.
 * @param byTurns Names of files of which each is tried in one browser in a usual run, in both in `npm run test:all`: those in
 * which the browsers hardly differ.
 */
export function shareBrowser(folder: string, byTurns: readonly string[] = []): void {
  useBrowser();
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? path.basename(file, '.ts') : []));
  const isHere = (name: string) => !byTurns.includes(name) || isTurnOfBrowser(name, byTurns.indexOf(name));
  describe.each(names.filter(isHere))('%s', (name) => {
    // Before the hooks of the file, which closes its tab.
    afterEach(expectPagesAsBefore);
    require(path.join(folder, name));
    afterAll(async () => {
      await browser.clearStored();
      await browser.setMedia({ colorScheme: 'light', forcedColors: false, moreContrast: false, reducedMotion: false });
    });
  });
}
