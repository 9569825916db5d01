import type { Stage } from './stage.ts';

/** Most times that the page may take the reader away before it is left alone. Set by hand: frameworks do it once. */
const MAX_RETURNS = 3;

/**
 * Put the reader back when the page takes it away, as a framework does that draws its root element anew.
 * @param stage The stage, which is being shown.
 * @param giveUp Called when the page has taken it away once too often, or when it can no longer be seen.
 * @param signal Ends the watch.
 */
export function keepInPage(stage: Stage, giveUp: () => void, signal: AbortSignal): void {
  let left = MAX_RETURNS;
  const observer = new MutationObserver(() => {
    // A page that writes itself anew has no root for a while.
    if (!document.documentElement || (stage.host.isConnected && stage.dialog.matches(':modal'))) return;
    // The root element itself may be a new one.
    watch();
    left -= 1;
    if (left < 0 || !stage.show()) giveUp();
  });
  const watch = () => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    observer.takeRecords();
  };
  watch();
  signal.addEventListener('abort', () => observer.disconnect());
}
