import { type BrowserName, launchBrowser } from '../support/browser.ts';
import { ensureBrowser } from '../support/fetch-browser.ts';

/** How often the popup is opened in each browser. */
const ROUNDS = 30;

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

for (const name of BROWSERS) console.log(await describe(name));

/** Open the popup again and again. @returns A line that tells how long it took until something was painted. */
async function describe(name: BrowserName): Promise<string> {
  await ensureBrowser(name, console.log);
  const browser = await launchBrowser({ browser: name });
  try {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await paintTime(browser));
    times.sort((one, other) => one - other);
    const at = (part: number): string => `${Math.round(times[Math.floor((ROUNDS - 1) * part)] ?? Number.NaN)} ms`;
    return `${await browser.version()}: popup painted after ${at(0.5)} (median), ${at(0.95)} (95th percentile)`;
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the opening of the popup's page to its first contentful paint, which holds all of it. */
async function paintTime(browser: Awaited<ReturnType<typeof launchBrowser>>): Promise<number> {
  const popup = await browser.extensionPage('popup.html');
  try {
    const painted = await popup.waitForFunction(
      () => document.querySelector('main') && performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    return Number(await painted.jsonValue());
  } finally {
    await popup.close();
  }
}
