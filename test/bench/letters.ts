import { launchBrowser } from '../support/browser.ts';
import { countLetters, familyOf, isSetIn, TYPEFACES } from '../support/count-letters.ts';
import { serve } from '../support/server.ts';

/** An article of prose alone. */
const EXAMPLE = 'gvwire.com';

await measure();

/** `npm run bench:letters`: counts the letters of full lines in every typeface, and prints them as a table. */
async function measure(): Promise<void> {
  const server = await serve();
  const cells = new Map(TYPEFACES.map((name) => [name, [] as string[]]));
  try {
    for (const name of ['chromium', 'firefox'] as const) {
      const browser = await launchBrowser({ browser: name, localHosts: true });
      try {
        const tab = await browser.open(server.example(EXAMPLE));
        await tab.page.setViewport({ width: 1600, height: 900 });
        const popup = await tab.pressToolbar();
        await popup.click('#reader');
        await tab.waitForReader();
        await popup.close();
        for (const typeface of TYPEFACES) {
          await browser.setStored('local', { settings: { version: 1, changed: Date.now(), typeface } });
          await tab.waitInReader(isSetIn, familyOf(typeface));
          const { mean, longest, lines } = await tab.reader(countLetters);
          cells.get(typeface)?.push(`${mean.toFixed(1)} / ${longest} (${lines})`);
        }
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.close();
  }
  console.log('| typeface | Chromium: mean / longest (lines) | Firefox |\n| --- | --- | --- |');
  for (const [typeface, row] of cells) console.log(`| ${typeface} | ${row.join(' | ')} |`);
}
