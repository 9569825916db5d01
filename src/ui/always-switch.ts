import { browser } from '../shared/browser.ts';
import { askBackground } from '../shared/messages.ts';
import { problemText } from '../shared/problems.ts';
import { text } from '../shared/text.ts';
import { element } from './element.ts';

/** The switch for "always on this site". */
export interface AlwaysSwitch {
  readonly element: HTMLElement;
  /** When it is known whether there is a site to ask for, and so whether the switch takes any room. Never rejects. */
  readonly ready: Promise<void>;
}

/**
 * The switch for "always on this site": whether the reader opens by itself on the host of a tab. It is hidden where there
 * is no site that could be asked for.
 * @param tab The tab.
 * @param say Called with a sentence for the user when something cannot be done.
 * @param signal Ends following the tab.
 */
export function alwaysSwitch(tab: number, say: (sentence: string) => void, signal: AbortSignal): AlwaysSwitch {
  const name = element('span', { class: 'deed-name' });
  const button = element(
    'button',
    { type: 'button', role: 'switch', id: 'always', class: 'deed', 'aria-checked': 'false', hidden: true },
    name,
    element('span', { class: 'track', 'aria-hidden': 'true' }),
  );
  let host: string | undefined;
  const show = (on: boolean) => button.setAttribute('aria-checked', String(on));
  const fail = () => say(problemText('failed'));
  const look = async () => {
    host = await hostOf(tab);
    name.textContent = host === undefined ? '' : text('always', 'Always on $1', host);
    button.hidden = host === undefined;
    // The popup need not wait for the background, which may have to wake first.
    if (host !== undefined) askBackground('isAlways', host).then(show).catch(fail);
  };
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-checked') !== 'true';
    if (host !== undefined) change(host, on).then(show).catch(fail);
  });
  followTab(tab, () => void look(), signal);
  return { element: button, ready: look() };
}

/**
 * The browser puts its question only in the press itself, and may close the popup for it: then the background hears of the
 * grant from the browser.
 */
async function change(host: string, on: boolean): Promise<boolean> {
  if (on && !(await browser.permissions.request({ origins: [`*://${host}/*`] }))) return false;
  return askBackground('setAlways', { host, on });
}

/** The host of a tab that shows a page of the web; the browser tells the address while the popup is open. */
async function hostOf(tab: number): Promise<string | undefined> {
  const address = (await browser.tabs.get(tab).catch(() => undefined))?.url;
  if (!address || !/^https?:/.test(address)) return undefined;
  return new URL(address).hostname;
}

function followTab(tab: number, look: () => void, signal: AbortSignal): void {
  const updated = (id: number, change: { status?: string }) => {
    if (id === tab && change.status === 'complete') look();
  };
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated));
}
