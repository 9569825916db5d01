// Faults of pages, of documents and of what happens to them: after each there is the article or one plain sentence, the page
// is as before, the next press works, and the browser holds nothing against the extension. docs/faults.md lists all classes.
import type { BrowserName } from '../../support/browser.ts';
import { useBrowser } from '../../support/use-browser.ts';
import { documents } from './documents.ts';
import { hostilePages } from './hostile-pages.ts';
import { survives } from './page-fault.ts';
import { pageShapes } from './page-shapes.ts';

declare const testBrowser: BrowserName;

useBrowser();

/** In a usual run each browser has every other page; both have all in `npm run test:all`. */
const isHere = (_: unknown, place: number): boolean =>
  Boolean(process.env['EVERY_THEME']) || (place % 2 === 0) === (testBrowser === 'chromium');

test.each([...pageShapes, ...hostilePages, ...documents].filter(isHere))('$name', survives);
