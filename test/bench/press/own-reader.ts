import type { TestBrowser } from '../../support/browser.ts';

/** Longest wait for the text of the browser's own reader, in milliseconds: it says nothing where it finds none. */
const LONGEST_WAIT_MS = 10_000;

/**
 * Times the reader that Firefox has itself: from its address for a page to the first frame with the text.
 * @param url The address of the page.
 * @returns Milliseconds; undefined where it finds no article.
 */
export async function timeOwnReader(browser: TestBrowser, url: string): Promise<number | undefined> {
  const tab = await browser.open('about:blank');
  try {
    await tab.page.bringToFront();
    const entered = Date.now();
    await tab.page.goto(`about:reader?url=${encodeURIComponent(url)}`, { waitUntil: 'domcontentloaded' });
    const frame = await tab.evaluate(whenShown, LONGEST_WAIT_MS);
    return frame === null ? undefined : frame - entered;
  } finally {
    await tab.close();
  }
}

/** Runs in the browser's reader. @returns The time when a frame with the text has been drawn; null if none is. */
async function whenShown(longest: number): Promise<number | null> {
  const hasText = () => document.querySelector('.moz-reader-content')?.textContent?.trim();
  const isShown = await new Promise<boolean>((resolve) => {
    const look = () => (hasText() ? resolve(true) : undefined);
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
    setTimeout(() => resolve(false), longest);
    look();
  });
  if (!isShown) return null;
  await new Promise((drawn) => requestAnimationFrame(drawn));
  // What comes as a message comes after the frame that was begun.
  await new Promise((after) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = after;
    port2.postMessage('');
  });
  return Date.now();
}
