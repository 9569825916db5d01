import { readSource } from './corpus.ts';
import type { GoldPage } from './gold-page.ts';
import { type OfflineBrowser, type OfflinePage, openOffline } from './offline-browser.ts';

/** Number of browsers that read pages at the same time. */
const JOBS = 2;

/**
 * Opens each of some saved pages in Chromium, two at a time. A browser in which one fails is replaced, and the page left out.
 * @param folder The folder of all sets.
 * @param look Asks something of the page that stands open.
 * @param onPage Called after each page, with the reason if it is left out.
 */
export async function eachPage(
  pages: AsyncGenerator<GoldPage>,
  folder: string,
  look: (open: OfflinePage, page: GoldPage) => Promise<void>,
  onPage: (page: GoldPage, failure?: string) => void,
): Promise<void> {
  const work = async (): Promise<void> => {
    let browser: OfflineBrowser | undefined;
    for (let next = await pages.next(); !next.done; next = await pages.next()) {
      const page = next.value;
      try {
        browser ??= await openOffline();
        await look(await browser.open(page.url, await readSource(folder, page)), page);
        onPage(page);
      } catch (error) {
        await browser?.close();
        browser = undefined;
        onPage(page, error instanceof Error ? error.message : String(error));
      }
    }
    await browser?.close();
  };
  await Promise.all(Array.from({ length: JOBS }, work));
}
