import path from 'node:path';
import { isTypefaceThere, openWithReader, stored } from '../browser/reader-pages.ts';
import { type BrowserName, launchBrowser, type Tab, type TestBrowser } from '../support/browser.ts';
import { serve } from '../support/server.ts';
import { SAMPLE_PAGE } from './sample-page.ts';

/** One picture of the sample, as the contact sheet shows it. */
export interface Picture {
  readonly browser: BrowserName;
  /** Name and version of the browser. */
  readonly version: string;
  readonly theme: string;
  readonly typeface: string;
  /** The file's name in the folder of the sheet. */
  readonly file: string;
}

/** A choice of the popup: how it is stored, and what the user reads. */
interface Choice {
  readonly name: string;
  readonly label: string;
}

/** Size of a picture, in CSS pixels: a narrow window that holds the whole sample. */
const SIZE = { width: 480, height: 1500 } as const;

/** Choices that look like another one on every machine, or that depend on what is installed. */
const LEFT_OUT = new Set(['system', 'named']);

/**
 * Take a picture of the sample in the reader for every theme and every typeface that the popup offers.
 * @param folder Where the pictures go.
 * @param say Told of each theme as it is done.
 */
export async function takeSamples(name: BrowserName, folder: string, say: (line: string) => void): Promise<Picture[]> {
  const server = await serve();
  const browser = await launchBrowser({ browser: name });
  try {
    const version = await browser.version();
    const [themes, typefaces] = [await choicesOf(browser, 'theme'), await choicesOf(browser, 'typeface')];
    const tab = await openWithReader(browser, server.page('/four-hands', SAMPLE_PAGE));
    await tab.page.setViewport(SIZE);
    const pictures: Picture[] = [];
    for (const theme of themes) {
      for (const typeface of typefaces) {
        const file = `${name}-${theme.name}-${typeface.name}.png`;
        await applySettings(browser, tab, theme.name, typeface.name);
        await tab.page.screenshot({ path: path.join(folder, file) as `${string}.png` });
        pictures.push({ browser: name, version, theme: theme.label, typeface: typeface.label, file });
      }
      say(`${version}: ${theme.label}, ${pictures.length} of ${themes.length * typefaces.length} pictures`);
    }
    return pictures;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What the popup offers for a setting. */
async function choicesOf(browser: TestBrowser, setting: string): Promise<Choice[]> {
  const popup = await browser.extensionPage('popup.html');
  await popup.waitForSelector(`#${setting}-own, #${setting}-named`);
  const choices = await popup.$$eval(
    'input[type=radio]',
    (inputs, start) =>
      inputs
        .filter(({ id }) => id.startsWith(start))
        .map(({ id, labels }) => ({ name: id.slice(start.length), label: labels?.[0]?.textContent?.trim() ?? id })),
    `${setting}-`,
  );
  await popup.close();
  return choices.filter(({ name }) => !LEFT_OUT.has(name));
}

/** Let the open reader wear a theme and a typeface, and wait until both show. */
async function applySettings(browser: TestBrowser, tab: Tab, theme: string, typeface: string): Promise<void> {
  // A mark that both change shows when the reader has taken the new settings.
  const before = await tab.reader((root) => root.querySelector('dialog')?.getAttribute('style') ?? '');
  await browser.setStored('local', stored({ theme, typeface, size: 16 }));
  await tab.waitInReader((root, old) => root.querySelector('dialog')?.getAttribute('style') !== old, before);
  await tab.waitInReader(isTypefaceThere);
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
