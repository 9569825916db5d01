import { launchBrowser } from '../support/browser.ts';
import { countLetters } from '../support/count-letters.ts';
import { serve } from '../support/server.ts';

/** Every typeface of the settings by the name under which it is stored. */
const TYPEFACES = [
  ...['serif', 'sans', 'monospace', 'literata', 'sourceSerif', 'inter', 'atkinson', 'lexend', 'openDyslexic'],
];

/** An article of prose alone. */
const EXAMPLE = 'gvwire.com';

await measure();

/** `npm run bench:letters`: counts the letters of full lines in every typeface, and prints them as a table. */
async function measure(): Promise<void> {
  const server = await serve();
  const cells = new Map<string, string[]>(TYPEFACES.map((name) => [name, []]));
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
          const before = await tab.reader(shownFace);
          await browser.setStored('local', { settings: { version: 1, changed: Date.now(), typeface } });
          if (typeface !== TYPEFACES[0]) await tab.waitInReader((root, old) => {
            const dialog = root.querySelector('dialog');
            return dialog?.style.getPropertyValue('--reader-face') !== old && document.fonts.status === 'loaded';
          }, before);
          await tab.evaluate(() => document.fonts.ready.then(() => undefined));
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

function shownFace(root: ShadowRoot): string {
  return root.querySelector('dialog')?.style.getPropertyValue('--reader-face') ?? '';
}
