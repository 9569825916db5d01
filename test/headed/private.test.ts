// In a private window the reader works as elsewhere, and nothing of what was read there is kept.
import { articlePage, openWithReader, showInReader } from '../browser/reader-pages.ts';
import { closePrivate, readInPrivate } from '../support/private-window.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { until } from '../support/wait.ts';

useBrowser({ desktop: true });

interface MarksScript {
  mark(dialog: HTMLElement, signal: AbortSignal): Promise<void>;
}
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const kept = async () => Object.keys(await browser.getStored('local'));

/** Runs in the script world of the extension: highlights the first paragraph as its key does. @returns Whether it is drawn. */
async function highlight(): Promise<boolean> {
  await chrome.runtime.sendMessage({ lectern: 'addScripts', payload: ['marks'] });
  const { mark } = (globalThis as unknown as Record<symbol, MarksScript>)[Symbol.for('lectern marks')] as MarksScript;
  const dialog = document.querySelector('lectern-reader')?.shadowRoot?.querySelector('dialog') as HTMLElement;
  const root = dialog.getRootNode() as ShadowRoot & { getSelection?(): Selection };
  const selection = root.getSelection ? root.getSelection() : document.getSelection();
  const words = dialog.querySelector('.body p')?.firstChild as Text;
  selection?.setBaseAndExtent(words, 0, words, 30);
  await mark(dialog, new AbortController().signal);
  const isDrawn = () => CSS.highlights.has('lectern-yellow');
  for (let turns = 0; !isDrawn() && turns < 50; turns++) await new Promise((resolve) => setTimeout(resolve, 100));
  return isDrawn();
}

test('the keys open and close the reader, and neither the page nor the place in it is kept, nor what is highlighted', async () => {
  const hidden = await readInPrivate(server.page('/hidden', articlePage()));
  expect(await hidden.inExtensionWorld(highlight)).toBe(true);
  await closePrivate(hidden);
  // What is sent later, from another window, is kept: by then the other would be too.
  const tab = await openWithReader(browser, server.page('/seen', articlePage()));
  await tab.reader(showInReader, 20);
  await until(async () => (await kept()).length > 0, 'the place to be kept');
  expect(await kept()).toHaveLength(1);
  expect(JSON.stringify(await browser.getStored('local'))).toContain('Paragraph 20:');
  await tab.close();
});
