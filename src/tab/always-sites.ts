import { browser } from '../shared/browser.ts';

/** The name of a registered script is this and the host that it is for. */
const PREFIX = 'always-';

/**
 * Let the registered scripts follow what the user has granted, wherever it was granted: in the popup or on the browser's
 * own page. Access to exactly one host is the wish that the reader opens there by itself. Access to more (all sites, all
 * subdomains) is no such wish: it registers nothing, but keeps the hosts that were chosen one by one.
 */
export function followGrants(): Promise<void> {
  return inTurn(async () => {
    const granted = (await grantedOrigins()).flatMap((origin) => hostOf(origin) ?? []);
    const registered = await registeredHosts();
    for (const host of registered) if (!granted.includes(host) && !(await isOpen(host))) await unregister(host);
    for (const host of new Set(granted)) if (!registered.includes(host)) await register(host);
  });
}

/** Whether the reader opens by itself on a host. */
export function isAlways(host: string): Promise<boolean> {
  return inTurn(async () => (await registeredHosts()).includes(host));
}

/** Every host on which the reader opens by itself, sorted. */
export function alwaysHosts(): Promise<string[]> {
  return inTurn(async () => (await registeredHosts()).sort());
}

/**
 * Let the reader open by itself on a host, or no more, which also gives back the access to it.
 * @param request The host, for which the user has granted access if it is to be on.
 * @returns Whether it is on now.
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

/** One after the other: two that find a host missing would both register it, and the second one fail. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<Result>(action: () => Promise<Result>): Promise<Result> {
  const result = last.then(action);
  last = result.catch(() => undefined);
  return result;
}

async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The one host that a match pattern is for; undefined for patterns of several. */
function hostOf(pattern: string): string | undefined {
  return /^(?:\*|https?):\/\/([^*/]+)\/\*$/.exec(pattern)?.[1];
}

async function registeredHosts(): Promise<string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.filter(({ id }) => id.startsWith(PREFIX)).map(({ id }) => id.slice(PREFIX.length));
}

/** Whether the browser lets us into pages of a host, by whichever grant. */
async function isOpen(host: string): Promise<boolean> {
  const asked = ['https', 'http'].map((scheme) => browser.permissions.contains({ origins: [`${scheme}://${host}/*`] }));
  return (await Promise.all(asked)).includes(true);
}

async function register(host: string): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id: PREFIX + host,
      matches: [`*://${host}/*`],
      js: ['content.js', 'always.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

async function unregister(host: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [PREFIX + host] });
}

/** Every grant of this one host: the popup asks for both schemes, the browser's own page may grant a single one. */
async function giveBack(host: string): Promise<void> {
  const origins = (await grantedOrigins()).filter((origin) => hostOf(origin) === host);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
