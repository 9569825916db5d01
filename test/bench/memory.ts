import { type BrowserName, launchBrowser } from '../support/browser.ts';
import { ensureBrowser } from '../support/fetch-browser.ts';
import { growthOf, readerRounds } from '../support/reader-rounds.ts';
import { serve } from '../support/server.ts';

/** Rounds before the first measurement: by then, the browser has loaded and compiled what is done again and again. */
const FIRST_ROUNDS = 20;

/** How often between the two measurements. */
const ROUNDS = 50;

/** The goal: no value grows by more than this part of what it was. */
const MAX_GROWTH = 0.05;

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

for (const name of BROWSERS) console.log(await describe(name));

/** Opens and closes the reader on an example page. @returns Lines that say what has grown, and by how much. */
async function describe(name: BrowserName): Promise<string> {
  await ensureBrowser(name, console.log);
  const [browser, server] = [await launchBrowser({ browser: name }), await serve()];
  try {
    const tab = await browser.open(server.example('gvwire.com'));
    await readerRounds(tab, FIRST_ROUNDS);
    const before = await tab.memory();
    await readerRounds(tab, ROUNDS);
    const after = await tab.memory();
    const lines = Object.entries(growthOf(before, after)).map(([what, part]) => {
      const verdict = part > MAX_GROWTH ? ' (beyond the goal)' : '';
      return `  ${what}: ${before[what]} -> ${after[what]}, ${(part * 100).toFixed(1)} %${verdict}`;
    });
    return [`${await browser.version()}, ${ROUNDS} rounds of opening and closing:`, ...lines].join('\n');
  } finally {
    await browser.close();
    await server.close();
  }
}
