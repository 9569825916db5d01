import { launchBrowser } from '../support/browser.ts';
import { ensureBrowser } from '../support/fetch-browser.ts';
import { serve } from '../support/server.ts';

/** Chromium has no linter for extensions; what it has is its own lists of manifest and runtime errors, after real use. */
const errors = await listErrors();
for (const error of errors) console.error(`Chromium: ${error}`);
console.log(`Chromium holds ${errors.length === 0 ? 'no error' : `${errors.length} errors`} against dist/chrome.`);
process.exitCode = errors.length === 0 ? 0 : 1;

async function listErrors(): Promise<string[]> {
  await ensureBrowser('chromium', console.log);
  const server = await serve();
  const browser = await launchBrowser({ browser: 'chromium' });
  try {
    const tab = await browser.open(server.page('/', '<!doctype html><title>A page</title><p>A paragraph.'));
    const popup = await tab.pressToolbar();
    await popup.click('#reader');
    await tab.waitForReader();
    await popup.close();
    return await browser.errors();
  } finally {
    await browser.close();
    await server.close();
  }
}
