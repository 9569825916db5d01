import { browser } from '../shared/browser.ts';

/**
 * Open a page of the extension in a tab of its own.
 * @param name Its name, as of its file.
 * @param part What it is to show, with `#` before it.
 */
export async function openPage(name: string, part = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${name}.html${part}`) });
}
