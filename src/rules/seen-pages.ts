import type { Runtime } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import { webHost } from '../shared/host.ts';
import type { SeenPage } from '../shared/rule-messages.ts';

/** Pages of one host that are remembered, the last ones. */
const MAX_PAGES = 5;

const PREFIX = 'seen:';

/** Remember how a page is built for as long as the browser runs, in its memory alone; nothing of private windows. */
export async function keepSeenPage(page: SeenPage, sender: Runtime.MessageSender): Promise<void> {
  const key = keyOf(sender);
  if (!key || sender.tab?.incognito) return;
  const others = (await seenPages(null, sender)).filter(({ id }) => id !== page.id);
  const store = () => browser.storage.session.set({ [key]: [page, ...others].slice(0, MAX_PAGES) });
  // It has room for some hosts; nothing else is there that is worth keeping.
  await store().catch(async () => {
    const all = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(all.filter((name) => name.startsWith(PREFIX)));
    await store();
  });
}

/** Lists the pages of the sender's host that are remembered. */
export async function seenPages(_: unknown, sender: Runtime.MessageSender): Promise<SeenPage[]> {
  const key = keyOf(sender);
  return key ? (((await browser.storage.session.get(key))[key] as SeenPage[] | undefined) ?? []) : [];
}

function keyOf({ url }: Runtime.MessageSender): string | undefined {
  const host = webHost(url);
  return host && PREFIX + host;
}
