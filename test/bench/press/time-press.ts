import type { Tab, TestBrowser } from '../../support/browser.ts';

declare const chrome: { readonly action: { setPopup(of: { popup: string }): Promise<void> } };

/** Ways to open the reader that are timed: the switch of the popup, and the button where it has no popup. */
export const WAYS = ['popup', 'button'] as const;
export type Way = (typeof WAYS)[number];

/** Times of one press, in milliseconds. */
export interface PressTimes {
  /** From the press to the first frame with the article; undefined where the page has none. */
  readonly article: number | undefined;
  /** From the opening of the popup to its first frame; undefined without one. */
  readonly popup: number | undefined;
}

/** Lets the toolbar button open the popup, or the reader at once. */
export async function useWay(browser: TestBrowser, way: Way): Promise<void> {
  const desk = await browser.extensionPage('manifest.json');
  await desk.evaluate((popup) => chrome.action.setPopup({ popup }), way === 'popup' ? 'popup.html' : '');
  await desk.close();
}

/** Opens a page in a new tab and the reader over it, once. */
export async function timePress(browser: TestBrowser, url: string, way: Way, pause: number): Promise<PressTimes> {
  const tab = await browser.open(url);
  try {
    return way === 'popup' ? await throughPopup(tab, pause) : await byButton(tab);
  } finally {
    await tab.close();
  }
}

async function throughPopup(tab: Tab, pause: number): Promise<PressTimes> {
  const popup = await tab.pressToolbar();
  await popup.waitFor('#reader[aria-checked=false][aria-busy=false]');
  await new Promise((resume) => setTimeout(resume, pause));
  const painted = await popup.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const shown = tab.evaluate(whenShown);
  const pressed = popup.evaluate(whenPressed);
  await popup.click('#reader');
  const frame = await shown;
  const article = frame === null ? undefined : frame - (await pressed);
  await popup.close();
  return { article, popup: painted };
}

async function byButton(tab: Tab): Promise<PressTimes> {
  await tab.page.bringToFront();
  const shown = tab.evaluate(whenShown);
  // The question above is on its way first: what it sets up is there before the press.
  await tab.evaluate(() => true);
  const pressed = Date.now();
  await tab.pressButton();
  const frame = await shown;
  return { article: frame === null ? undefined : frame - pressed, popup: undefined };
}

/** Runs in the popup. @returns The time of the press on its switch. */
function whenPressed(): Promise<number> {
  return new Promise((resolve) => {
    document.addEventListener('pointerdown', () => resolve(Date.now()), { capture: true, once: true });
  });
}

/** Runs in the page. @returns The time when a frame with the article has been drawn; null where it is a notice. */
async function whenShown(): Promise<number | null> {
  const dialog = () => document.querySelector('lectern-reader')?.shadowRoot?.querySelector('dialog[open]');
  await new Promise<void>((resolve) => {
    const look = () => (dialog() ? resolve() : undefined);
    // Opened in the task in which it is put there: the task after it is early enough.
    new MutationObserver(() => queueMicrotask(look)).observe(document.documentElement, { childList: true });
    look();
  });
  await new Promise((drawn) => requestAnimationFrame(drawn));
  // What comes as a message comes after the frame that was begun.
  await new Promise((after) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = after;
    port2.postMessage('');
  });
  return dialog()?.querySelector('.body') ? Date.now() : null;
}
