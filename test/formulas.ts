// `npm run formulas`: sixty formulas in both browsers beside pictures by their typesetters, and what is read of them.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openWithReader } from './browser/reader-pages.ts';
import { type Drawn, formulaSheet, formulaTable } from './formulas/sheet.ts';
import { pageOfFormulas, shownFormulas, sixtyFormulas } from './formulas/sixty.ts';
import { type BrowserName, launchBrowser, type TestBrowser } from './support/browser.ts';
import { ensureBrowser } from './support/fetch-browser.ts';
import { serve } from './support/server.ts';

/** A window that holds all formulas, in CSS pixels: crops of one picture of it stand in the sheet. */
const WINDOW = { width: 560, height: 12_000 } as const;

/** Width of the sheet, in CSS pixels. */
const SHEET_WIDTH = 1540;

const FOLDER = 'gallery';

const formulas = sixtyFormulas();
await mkdir(FOLDER, { recursive: true });
const drawn: Drawn[] = [];
for (const name of ['chromium', 'firefox'] as const) {
  await ensureBrowser(name, (line) => console.log(line));
  await withBrowser(name, async (browser) => drawn.push(await draw(browser, name)));
}
const sheet = path.resolve(FOLDER, 'formulas.html');
await writeFile(sheet, formulaSheet(formulas, drawn));
await writeFile('docs/formulas.md', formulaTable(formulas, drawn));
await withBrowser('chromium', async (browser) => {
  const tab = await browser.open(`file://${sheet}`);
  await tab.page.setViewport({ width: SHEET_WIDTH, height: 800 });
  await tab.page.screenshot({ path: 'docs/formulas.png', fullPage: true });
});
console.log(`Wrote ${sheet}, docs/formulas.md and docs/formulas.png.`);

async function withBrowser(name: BrowserName, act: (browser: TestBrowser) => Promise<unknown>): Promise<void> {
  const browser = await launchBrowser({ browser: name });
  await act(browser).finally(() => browser.close());
}

/** Draws all formulas in the reader, and finds where each stands. */
async function draw(browser: TestBrowser, name: BrowserName): Promise<Drawn> {
  const server = await serve();
  try {
    const tab = await openWithReader(browser, server.page('/sixty', pageOfFormulas(formulas)));
    await tab.page.setViewport(WINDOW);
    await tab.waitInReader(
      (root, height) => (root.querySelector('dialog')?.clientHeight ?? 0) >= height,
      WINDOW.height,
    );
    const places = await tab.reader((root) => {
      const lines = [...root.querySelectorAll('.body > p')].filter((each) =>
        /^(?:Before formula|After the last)/.test(each.textContent ?? ''),
      );
      return lines.map((line) => line.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom }));
    });
    const file = `formulas-${name}.png`;
    await tab.page.screenshot({ path: path.join(FOLDER, file) as `${string}.png` });
    return { version: await browser.version(), file, places, texts: await tab.reader(shownFormulas) };
  } finally {
    await server.close();
  }
}
