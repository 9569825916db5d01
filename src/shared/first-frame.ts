/** Longest wait for a frame, in milliseconds: covered windows draw none. Set by hand, some frames of a slow machine. */
const MAX_WAIT_MS = 250;

/** Wait until what was just put into the page has been drawn, for work that must not delay that; not where nobody sees it. */
export function firstFrame(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, MAX_WAIT_MS);
    // The task after this one comes when the frame is done.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
