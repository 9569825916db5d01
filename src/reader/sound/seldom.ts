/** Least time between two looks at the page, in milliseconds. Set by hand: a sound that begins is soon gone. */
const MIN_PAUSE_MS = 500;

/**
 * Longest time between two looks, in milliseconds. Set by hand: after two minutes the looks are a minute apart, and what
 * begins meanwhile is muted with the tab.
 */
const MAX_PAUSE_MS = 60_000;

/** Least time between two looks in times of what the last one took. Set by hand: a fiftieth of the time is spent here. */
const MIN_PAUSE_TIMES = 50;

/**
 * Look at something now, and again and again when nothing else is to be done: each time twice as much later.
 * @param look Looks; not called while nobody sees the page.
 * @param signal Ends it.
 * @returns Lets the next look come soon.
 */
export function lookSeldom(look: () => void, signal: AbortSignal): () => void {
  let wait = MIN_PAUSE_MS;
  let least = MIN_PAUSE_MS;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  const lookIn = (time: number) => {
    clearTimeout(timer);
    if (!signal.aborted && !isDue) timer = setTimeout(lookWhenIdle, time);
  };
  const lookWhenIdle = () => {
    isDue = true;
    requestIdleCallback(lookNow);
  };
  const lookNow = () => {
    isDue = false;
    if (signal.aborted) return;
    const start = performance.now();
    if (!document.hidden) look();
    last = performance.now();
    least = Math.max(MIN_PAUSE_MS, (last - start) * MIN_PAUSE_TIMES);
    wait = Math.max(least, wait);
    lookIn(wait);
    wait = Math.min(MAX_PAUSE_MS, wait * 2);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  lookNow();
  return () => {
    wait = MIN_PAUSE_MS;
    lookIn(Math.max(0, last + least - performance.now()));
  };
}
