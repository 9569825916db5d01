import type { Scripting } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';

/** Start of the id of a registered script; the host that it is for follows. */
const PREFIX = 'always-';

/** Scripts that run on every page of a chosen site; an older version registered the whole content script as well. */
const SCRIPTS = ['always.js'];

/**
 * Let the registered scripts follow what the user has granted, wherever it was granted: in the popup or on the
 * browser's own page. Access to exactly one host is the wish that the reader opens there by itself. Access to more (all
 * sites, all subdomains) is no such wish: it registers nothing, but keeps the hosts that were chosen one by one.
 * Scripts that an older version has registered are brought up to date.
 */
export function followGrants(): Promise<void> {
  return inTurn(async () => {
    const granted = (await grantedOrigins()).flatMap((origin) => hostOf(origin) ?? []);
    const registered = await registeredHosts();
    for (const host of registered) if (!granted.includes(host) && !(await isOpen(host))) await unregister(host);
    await bringUpToDate();
    for (const host of new Set(granted)) if (!registered.includes(host)) await register(host);
  });
}

/** Tells whether the reader opens by itself on a host. */
export function isAlways(host: string): Promise<boolean> {
  return inTurn(async () => (await registeredHosts()).includes(host));
}

/** Lists every host on which the reader opens by itself, sorted. */
export function alwaysHosts(): Promise<string[]> {
  return inTurn(async () => (await registeredHosts()).sort());
}

/**
 * Let the reader open by itself on a host, or stop that, which also gives back the access to it.
 * @param request The host, for which the user has granted access if it is to be on.
 * @returns True if it is on now.
 */
export function setAlways({ host, on }: { host: string; on: boolean }): Promise<boolean> {
  return inTurn(async () => {
    if (!on) await giveBack(host);
    const registered = (await registeredHosts()).includes(host);
    if (on && !registered && (await isOpen(host))) await register(host);
    if (!on && registered) await unregister(host);
    return (await registeredHosts()).includes(host);
  });
}

/**
 * End of the last change; the next one waits for it. Two that find a host missing would both register it, and one fail.
 */
let last: Promise<unknown> = Promise.resolve();

function inTurn<Result>(action: () => Promise<Result>): Promise<Result> {
  const result = last.then(action);
  last = result.catch(() => undefined);
  return result;
}

async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Gives the one host that a match pattern is for; undefined for patterns of several. */
function hostOf(pattern: string): string | undefined {
  return /^(?:\*|https?):\/\/([^*/]+)\/\*$/.exec(pattern)?.[1];
}

async function registeredScripts(): Promise<Scripting.RegisteredContentScript[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.filter(({ id }) => id.startsWith(PREFIX));
}

async function registeredHosts(): Promise<string[]> {
  return (await registeredScripts()).map(({ id }) => id.slice(PREFIX.length));
}

async function bringUpToDate(): Promise<void> {
  const outdated = (await registeredScripts()).filter(({ js }) => js?.join() !== SCRIPTS.join());
  if (outdated.length === 0) return;
  await browser.scripting.updateContentScripts(outdated.map(({ id }) => ({ id, js: SCRIPTS })));
}

/** Tells whether the browser lets the extension into pages of a host, by whichever grant. */
async function isOpen(host: string): Promise<boolean> {
  const asked = ['https', 'http'].map((scheme) => browser.permissions.contains({ origins: [`${scheme}://${host}/*`] }));
  return (await Promise.all(asked)).includes(true);
}

async function register(host: string): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id: PREFIX + host,
      matches: [`*://${host}/*`],
      js: SCRIPTS,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

async function unregister(host: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [PREFIX + host] });
}

/**
 * Give back every grant of this one host: the popup asks for both schemes, the browser's own page may grant a single
 * one.
 */
async function giveBack(host: string): Promise<void> {
  const origins = (await grantedOrigins()).filter((origin) => hostOf(origin) === host);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
