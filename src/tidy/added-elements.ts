/** Time without a change after which the page counts as quiet, in milliseconds. Set by hand: boxes come in bursts. */
const QUIET_MS = 400;

/** Longest wait for a quiet page, in milliseconds. Set by hand: a page that never stops would never be looked at. */
const MAX_WAIT_MS = 2000;

/**
 * Least pause after a look, in lengths of that look: the looks take at most a tenth of the page's time. Set by hand.
 */
const PAUSE_PER_LOOK = 9;

/** Looks at some of the elements that a page has added, and takes those out of the set. */
export type LookAtAdded = (waiting: Set<Element>) => void;

/**
 * Collect the elements that a page adds and have them looked at in its quiet moments.
 * @param look Called with all elements that wait, also with none after other changes of the tree. It may leave some for
 * another call, which comes after a pause that is long in comparison with the time that it took.
 * @param signal Ends it.
 */
export function watchAdded(look: LookAtAdded, signal: AbortSignal): void {
  const waiting = new Set<Element>();
  let timer = 0;
  let firstChange: number | undefined;
  let busyUntil = 0;
  const plan = (): void => {
    const now = performance.now();
    firstChange ??= now;
    const due = Math.min(now + QUIET_MS, firstChange + MAX_WAIT_MS);
    clearTimeout(timer);
    timer = window.setTimeout(lookNow, Math.max(due, busyUntil) - now);
  };
  const lookNow = (): void => {
    firstChange = undefined;
    const start = performance.now();
    look(waiting);
    const end = performance.now();
    busyUntil = end + (end - start) * PAUSE_PER_LOOK;
    if (waiting.size > 0) plan();
  };
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof Element) waiting.add(node);
    }
    plan();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
