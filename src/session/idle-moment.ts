/** Longest wait for an idle moment, in milliseconds: a page that is always busy must not keep a press from being ready. Set by hand. */
const MAX_WAIT_MS = 200;

/**
 * Wait for a moment in which the page has nothing to do.
 * @returns Tells whether there is time left in it.
 */
export function idleMoment(): Promise<() => boolean> {
  return new Promise((resolve) => {
    requestIdleCallback((moment) => resolve(() => moment.timeRemaining() > 0), { timeout: MAX_WAIT_MS });
  });
}
