import { browser } from '../../shared/browser.ts';
import { askBackground } from '../../shared/messages.ts';

/** Resolves when something of the popup has been drawn. */
function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}

/**
 * Have the page of a tab made ready for a press, which follows most of the time: the press on the toolbar button was the
 * first. It ends when the popup closes. Where no script may run, nothing is done; the switches say so. Never rejects.
 * @param tab The tab.
 */
export async function preparePage(tab: number): Promise<void> {
  try {
    // Which it must not delay.
    await firstFrame();
    if (!(await askBackground('prepare', { tab }))) return;
    const port = browser.tabs.connect(tab, { frameId: 0 });
    // A tab that has gone meanwhile is no error, which Chromium takes it for unless it is asked.
    port.onDisconnect.addListener(() => browser.runtime.lastError);
  } catch {
    // A press does without.
  }
}
