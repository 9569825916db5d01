// Faults of pages, of documents and of what happens to them: after each there is the article or one plain sentence, the page
// is as before, the next press works, and the browser holds nothing against the extension. docs/faults.md lists all classes.
import { isTurnOfBrowser } from '../../support/by-turns.ts';
import { useBrowser } from '../../support/use-browser.ts';
import { documents } from './documents.ts';
import { hostilePages } from './hostile-pages.ts';
import { survives } from './page-fault.ts';
import { pageShapes } from './page-shapes.ts';

useBrowser();

test.each([...pageShapes, ...hostilePages, ...documents].filter(isTurnOfBrowser))('$name', survives);
