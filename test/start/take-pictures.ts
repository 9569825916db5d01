import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser, type Popup, type Tab } from '../support/browser.ts';
import type { Order } from './show-window.ts';

/** What the reader shows, as it is told on the terminal. */
interface Summary {
  readonly title: string;
  readonly byline: string;
  readonly date: string;
  readonly words: number;
  /** The sentence that stands there instead of an article, if there is none. */
  readonly notice: string;
}

/**
 * Does headless what a user would: opens the page, presses the toolbar button, switches the reader on and off and tidies
 * the page. Writes before.png, popup.png, reader.png and tidy.png to the folder and tells the article's facts.
 */
export async function takePictures(order: Order & { readonly folder: string }): Promise<void> {
  const { browser: name, address, local, signal, say, folder } = order;
  await mkdir(folder, { recursive: true });
  say(`Starting ${name} without a window, with the built extension on a fresh profile.`);
  const browser = await launchBrowser({ browser: name, localHosts: local, handleSignals: false });
  const end = (): void => void browser.close();
  signal.addEventListener('abort', end, { once: true });
  try {
    signal.throwIfAborted();
    say(`Opening ${address}`);
    const tab = await browser.open(address);
    const picture = (file: string): Promise<void> => keepPicture(tab, path.join(folder, file), say);
    await picture('before.png');
    const popup = path.join(folder, 'popup.png');
    await press(tab, '#reader', true, popup);
    say(`Wrote ${popup}`);
    await tab.waitForReader();
    say('Pressed the toolbar button and switched the reader on.');
    await tab.waitInReader((root) => root.querySelector('dialog[data-keys=heard]'));
    await picture('reader.png');
    tellArticle(await tab.reader(summarise), say);
    await press(tab, '#reader', false);
    await tab.waitForReader(false);
    await press(tab, '#tidy', true);
    say('Switched the reader off and tidied the page.');
    await picture('tidy.png');
  } finally {
    signal.removeEventListener('abort', end);
    await browser.close();
  }
}

/** Presses a switch of the popup and waits until it stands as wished. */
async function press(tab: Tab, selector: string, on: boolean, pictureFile?: string): Promise<void> {
  const popup = await tab.pressToolbar();
  await popup.waitFor(`${selector}[aria-checked="${!on}"]:not([aria-busy=true])`);
  if (pictureFile !== undefined) {
    // The knobs of the switches move into place when the page's state is known.
    await popup.waitFor(() => document.getAnimations().length === 0);
    await popup.screenshot(pictureFile);
  }
  await popup.click(selector);
  await switched(popup, `${selector}[aria-checked="${on}"]`);
  await popup.close();
}

/** A popup that has closed itself after the press has done its work, too. */
async function switched(popup: Popup, selector: string): Promise<void> {
  await popup.waitFor(selector).catch(async (error: unknown) => {
    if (await popup.isOpen()) throw error;
  });
}

async function keepPicture(tab: Tab, file: string, say: Order['say']): Promise<void> {
  await tab.waitFor(() => [...document.images].every((image) => image.complete || image.loading === 'lazy'));
  await tab.page.screenshot({ path: file as `${string}.png` });
  say(`Wrote ${file}`);
}

/** Runs in the page. */
function summarise(root: ShadowRoot): Summary {
  const said = (selector: string): string => root.querySelector(selector)?.textContent?.trim() ?? '';
  const body = root.querySelector('.body');
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(body?.textContent ?? '');
  return {
    title: said('header h1'),
    byline: said('header .byline'),
    date: root.querySelector('header time')?.getAttribute('datetime') ?? '',
    words: [...words].filter((word) => word.isWordLike).length,
    notice: said('.notice p'),
  };
}

function tellArticle({ title, byline, date, words, notice }: Summary, say: Order['say']): void {
  const facts = [`Title:  ${title}`, `Byline: ${byline || 'none'}`, `Date:   ${date || 'none'}`, `Words:  ${words}`];
  for (const line of notice === '' ? facts : [`No article: ${notice}`]) say(line);
}
