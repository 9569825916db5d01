import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contactSheet } from './gallery/contact-sheet.ts';
import { type Picture, takeSamples } from './gallery/take-samples.ts';
import type { BrowserName } from './support/browser.ts';
import { ensureBrowser } from './support/fetch-browser.ts';

const USAGE = 'Usage: npm run gallery -- [--out FOLDER] [--browser chromium|firefox]';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

process.exitCode = await gallery(process.argv.slice(2));

/** `npm run gallery`: every theme in every typeface as both browsers show it, on one page. @returns The exit code. */
async function gallery(words: readonly string[]): Promise<number> {
  try {
    const { out, browsers } = readOptions(words);
    await mkdir(out, { recursive: true });
    const pictures: Picture[] = [];
    for (const browser of browsers) {
      await ensureBrowser(browser, say);
      pictures.push(...(await takeSamples(browser, out, say)));
    }
    const sheet = path.join(out, 'index.html');
    await writeFile(sheet, contactSheet(pictures));
    say(`Wrote ${sheet} with ${pictures.length} pictures.`);
    return 0;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 1;
  }
}

function readOptions(words: readonly string[]): { out: string; browsers: readonly BrowserName[] } {
  const { values } = parseArgs({
    args: [...words],
    options: { out: { type: 'string', default: 'gallery' }, browser: { type: 'string' } },
  });
  const browsers = BROWSERS.filter((name) => values.browser === undefined || values.browser === name);
  if (browsers.length === 0) throw new Error(`There is no browser "${values.browser}" here.`);
  return { out: values.out, browsers };
}

function say(line: string): void {
  console.log(line);
}
