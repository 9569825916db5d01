import type { Scripting } from 'webextension-polyfill';
import { browser } from '../shared/browser.ts';
import { ACTIONS, type Action, type AlwaysRequest } from '../shared/messages.ts';
import { keepTidySite, loadTidySites } from './tidy-sites.ts';

/** Start of the id of a registered script, by what it does; the host that it is for follows. */
const PREFIX: Readonly<Record<Action, string>> = { reader: 'always-', tidy: 'tidy-' };

/** Scripts that run on every page of a chosen site; an older version registered the whole content script as well. */
const SCRIPTS: Readonly<Record<Action, string[]>> = { reader: ['always.js'], tidy: ['always-tidy.js'] };

/**
 * Let the registered scripts follow what the user has granted, wherever it was granted: in the popup or on the
 * browser's own page. Access to exactly one host is the wish that the reader opens there by itself, unless it was asked
 * for to tidy pages. Access to more (all sites, all subdomains) is no such wish: it registers nothing, but keeps the
 * hosts that were chosen one by one. Scripts that an older version has registered are brought up to date.
 */
export function followGrants(): Promise<void> {
  return inTurn(async () => {
    const granted = (await grantedOrigins()).flatMap((origin) => hostOf(origin) ?? []);
    const registered = await registeredScripts();
    const closed = await closedAmong(registered.map(({ host }) => host).filter((host) => !granted.includes(host)));
    for (const { id } of registered.filter(({ host }) => closed.has(host))) await unregister(id);
    await bringUpToDate();
    const wished = await loadTidySites();
    const forgotten = await closedAmong(Object.keys(wished));
    for (const host of forgotten) await keepTidySite(host, []);
    const known = new Set(registered.filter(({ host }) => !closed.has(host)).map(({ host }) => host));
    for (const host of new Set([...granted, ...Object.keys(wished)])) {
      if (known.has(host) || forgotten.has(host)) continue;
      for (const action of wished[host] ?? (['reader'] as const)) await register(host, action);
      if (!wished[host]) takenForReader.set(host, Date.now());
    }
  });
}

/** Tells whether something happens by itself on a host. */
export function isAlways({ host, action }: AlwaysRequest): Promise<boolean> {
  return inTurn(async () => (await actionsOn(host)).includes(action));
}

/** Lists every host on which something happens by itself, sorted. */
export function alwaysHosts(wanted: Action): Promise<string[]> {
  return inTurn(async () => {
    const scripts = await registeredScripts();
    return scripts
      .filter(({ action }) => action === wanted)
      .map(({ host }) => host)
      .sort();
  });
}

/**
 * Longest time by which a wish may come after the grant that was asked for it, in milliseconds. Set by hand: Firefox
 * does not keep their order when it grants without a question; they are some milliseconds apart.
 */
const MAX_WISH_DELAY_MS = 1000;

/** Hosts on which a grant alone was taken for the wish that the reader opens, with the time. */
const takenForReader = new Map<string, number>();

/** Note what the user is about to grant access for: the browser will tell only of the access. */
export function wishAlways({ host, action }: AlwaysRequest): Promise<void> {
  return inTurn(async () => {
    if ((await actionsOn(host)).length === 0) return keepTidySite(host, [action]);
    const isLate = Date.now() - (takenForReader.get(host) ?? 0) < MAX_WISH_DELAY_MS;
    if (isLate && action !== 'reader') await unregister(PREFIX.reader + host);
    takenForReader.delete(host);
  });
}

/** Note that access to a host is asked for to read a link: no wish that anything happens there by itself. */
export function wishLink(host: string): Promise<void> {
  return inTurn(async () => {
    const isLate = Date.now() - (takenForReader.get(host) ?? 0) < MAX_WISH_DELAY_MS;
    if (isLate) await unregister(PREFIX.reader + host);
    takenForReader.delete(host);
    if ((await actionsOn(host)).length === 0) await keepTidySite(host, [], true);
  });
}

/**
 * Let something happen by itself on a host, or stop that, which also gives back the access to it where nothing else
 * needs it.
 * @param request The host, for which the user has granted access if it is to be on.
 * @returns True if it is on now.
 */
export function setAlways({ host, action, on }: AlwaysRequest & { on: boolean }): Promise<boolean> {
  return inTurn(async () => {
    const before = await actionsOn(host);
    const others = before.filter((each) => each !== action);
    if (!on && others.length === 0) await giveBack(host);
    if (on && !before.includes(action) && (await isOpen(host))) await register(host, action);
    if (!on && before.includes(action)) await unregister(PREFIX[action] + host);
    const after = await actionsOn(host);
    await keepTidySite(host, after);
    return after.includes(action);
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

/** Script that is registered for a host. */
interface AlwaysScript extends Scripting.RegisteredContentScript {
  readonly action: Action;
  readonly host: string;
}

async function registeredScripts(): Promise<AlwaysScript[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.flatMap((script) => {
    const action = ACTIONS.find((each) => script.id.startsWith(PREFIX[each]));
    return action ? [{ ...script, action, host: script.id.slice(PREFIX[action].length) }] : [];
  });
}

async function actionsOn(wanted: string): Promise<Action[]> {
  return (await registeredScripts()).filter(({ host }) => host === wanted).map(({ action }) => action);
}

async function bringUpToDate(): Promise<void> {
  const outdated = (await registeredScripts()).filter(({ js, action }) => js?.join() !== SCRIPTS[action].join());
  if (outdated.length === 0) return;
  await browser.scripting.updateContentScripts(outdated.map(({ id, action }) => ({ id, js: SCRIPTS[action] })));
}

/** Tells whether the browser lets the extension into pages of a host, by whichever grant. */
async function isOpen(host: string): Promise<boolean> {
  const asked = ['https', 'http'].map((scheme) => browser.permissions.contains({ origins: [`${scheme}://${host}/*`] }));
  return (await Promise.all(asked)).includes(true);
}

async function closedAmong(hosts: readonly string[]): Promise<Set<string>> {
  const found = await Promise.all(hosts.map(async (host) => ({ host, open: await isOpen(host) })));
  return new Set(found.filter(({ open }) => !open).map(({ host }) => host));
}

async function register(host: string, action: Action): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id: PREFIX[action] + host,
      matches: [`*://${host}/*`],
      js: SCRIPTS[action],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

async function unregister(id: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [id] });
}

/**
 * Give back every grant of this one host: the popup asks for both schemes, the browser's own page may grant a single
 * one.
 */
async function giveBack(host: string): Promise<void> {
  const origins = (await grantedOrigins()).filter((origin) => hostOf(origin) === host);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
