import { browser } from '../shared/browser.ts';
import { webHost } from '../shared/host.ts';
import { text } from '../shared/text.ts';
import { press } from './press.ts';
import { showProblem } from './toolbar-button.ts';

/** Longest wait for a page that is to be read, in milliseconds. Set by hand: some never end loading. */
const MAX_LOAD_MS = 10_000;

/**
 * Open a link in the reader, in a tab beside the one that it stands in. To be called in the press of the menu, before
 * anything was waited for: only there do the browsers ask for access, which they do where they give none yet.
 * @param address Address of the link.
 * @param tab The tab that it stands in.
 * @param wish Called at once with the host that is asked for.
 * @returns Resolves when the reader is open, or the button of the tab says why not. Never rejects.
 */
export async function openLink(
  address: string | undefined,
  tab: { readonly id?: number | undefined; readonly index: number } | undefined,
  wish: (host: string) => void,
): Promise<void> {
  const host = webHost(address);
  if (!host || !address) return;
  const asked = browser.permissions.request({ origins: [`*://${host}/*`] });
  wish(host);
  // What is refused can be read by a press on the button.
  await asked.catch(() => false);
  const { id } = await browser.tabs.create({
    url: address,
    ...(tab?.id !== undefined && { index: tab.index + 1, openerTabId: tab.id }),
  });
  if (id !== undefined) await readNext(id, address);
}

/**
 * Open the reader over the page that a tab loads next.
 * @param tab Id of the tab.
 * @param address Address that it goes to.
 * @returns Resolves when that is done. Never rejects.
 */
export async function readNext(tab: number, address: string | undefined): Promise<void> {
  await loaded(tab);
  const outcome = await press(tab, { action: 'reader', on: true });
  await showProblem(tab, outcome);
  if (outcome.problem !== 'forbidden') return;
  const title = text('linkNotAllowed', 'No access to $1: press this button to read the page.', webHost(address) ?? '');
  await browser.action.setTitle({ tabId: tab, title }).catch(() => undefined);
}

function loaded(tab: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      resolve();
    };
    const updated = (id: number, { status }: { status?: string }) => {
      if (id === tab && status === 'complete') end();
    };
    const timer = setTimeout(end, MAX_LOAD_MS);
    browser.tabs.onUpdated.addListener(updated);
  });
}
