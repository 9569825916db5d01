import { type BrowserName, launchBrowser } from '../support/browser.ts';
import type { Say } from '../support/fetch-browser.ts';

/** What is to be shown, and to whom it is told. */
export interface Order {
  readonly browser: BrowserName;
  readonly address: string;
  /** Whether the page comes from this machine, and nothing else may be reached. */
  readonly local: boolean;
  /** Ends it early. */
  readonly signal: AbortSignal;
  readonly say: Say;
}

/** Shows a window with the extension on a page until its user closes it or the signal comes. */
export async function showWindow({ browser: name, address, local, signal, say }: Order): Promise<void> {
  say(`Starting ${name} with the built extension on a fresh profile.`);
  const browser = await launchBrowser({ browser: name, visible: true, localHosts: local, handleSignals: false });
  try {
    if (signal.aborted) return;
    const closed = browser.whenClosed();
    say(`Opening ${address}`);
    await Promise.race([browser.open(address), closed]);
    say('Press Alt+R, or the Lectern button (behind the puzzle piece). To end: close the window or press Ctrl-C.');
    const interrupted = new Promise<void>((resolve) =>
      signal.addEventListener('abort', () => resolve(), { once: true }),
    );
    await Promise.race([closed, interrupted]);
  } finally {
    await browser.close();
  }
}
