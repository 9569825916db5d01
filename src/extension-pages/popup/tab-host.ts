import { browser } from '../../shared/browser.ts';
import { webHost } from '../../shared/host.ts';

/**
 * Follows a tab from site to site.
 * @param tab The tab.
 * @param show Called with the host of its page, undefined where it is no page of the web or not to be known: at once,
 * and each time a page has loaded.
 * @param signal Ends following the tab.
 * @returns Resolves when `show` was called for the first time. Never rejects.
 */
export function followHost(
  tab: number,
  show: (host: string | undefined) => void | Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  // The browser gives the address while the popup is open.
  const ask = async () => show(webHost((await browser.tabs.get(tab).catch(() => undefined))?.url));
  const updated = (id: number, change: { status?: string }) => {
    if (id === tab && change.status === 'complete') void ask();
  };
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated));
  return ask();
}
