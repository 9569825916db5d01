import { allIn } from '../shared/page-elements.ts';

/** Time without a new element after which a page that still loads is taken as it is, in milliseconds. Set by hand. */
const MIN_QUIET_MS = 300;

/** Most times that more of a page is waited for. Set by hand: with the time above, some three seconds. */
const MAX_WAITS = 10;

/**
 * Wait until the text of a page is there: to its end, or as far as it comes. A script that never comes keeps a page from
 * its end for good.
 * @param page The document of this window.
 * @returns False if there is nothing of it to show.
 */
export async function textArrival(page: Document): Promise<boolean> {
  let before = -1;
  for (let waits = 0; page.readyState === 'loading' && waits < MAX_WAITS; waits++) {
    const now = allIn(page, '*').length;
    if (now === before) break;
    before = now;
    await new Promise((resume) => {
      setTimeout(resume, MIN_QUIET_MS);
      addEventListener('DOMContentLoaded', resume, { once: true });
    });
  }
  return page.readyState !== 'loading' || allIn(page, 'body, frameset').length > 0;
}
