import { browser } from '../shared/browser.ts';
import type { PageRule, SiteRule } from '../sites/site-rule.ts';
import { keyOfHost, type StoredRule, storedRulesIn } from './stored-rules.ts';

/** Facts about how a stored rule has fared in the article pages of its site. */
export interface RuleHealth {
  /** Day on which something in a page was last as the rule says, as `2026-11-30`; undefined if that never was. */
  readonly matched?: string;
  /** Number of pages since then in which nothing was. */
  readonly misses: number;
}

/** As it is stored: only for the rule as it was last changed at this time. */
interface KeptHealth extends RuleHealth {
  readonly of: number;
}

/** Notes about the rules of one host, by their source and name. */
type HostHealth = Readonly<Record<string, KeptHealth>>;

/** Pages without a match after which a rule has stopped matching. Set by hand: one or two may be of another kind. */
const MIN_MISSES = 3;

/** Number of misses up to which they are counted: from then on nothing is written for a page. Set by hand. */
const MAX_MISSES = 99;

const PREFIX = 'rule-health:';

/** Gives the key under which the health of the rules under another key is noted. */
export const healthKeyOf = (rulesKey: string): string => PREFIX + rulesKey.slice(keyOfHost('').length);

/** Tells whether the health of rules is noted under a key. */
export const isHealthKey = (key: string): boolean => key.startsWith(PREFIX);

/** Tells whether a rule has stopped matching the pages of its site. */
export const hasStopped = (health: RuleHealth | undefined): boolean => (health?.misses ?? 0) >= MIN_MISSES;

/** Gives what a rule is called among those of its host, of which the user's own is one. */
export const nameAmongRules = ({ source, name }: Pick<SiteRule, 'source' | 'name'>): string =>
  source === 'own' ? 'own' : `imported ${name}`;

/**
 * Reads the health of all stored rules.
 * @returns A function that gives that of a rule; undefined while none of its pages were read. Rejects where the storage
 * fails.
 */
export async function loadHealth(): Promise<(stored: StoredRule, host: string) => RuleHealth | undefined> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  return (rule, host) => healthOf(stored[PREFIX + host], rule);
}

/**
 * Note for the stored rules of a page whether something in it was as they say. Nothing is written in private windows, for
 * a rule that is only tried, and where nothing changes. Never rejects.
 * @param used The rules of the page, as the article names them.
 * @param offered The same as they were offered to the extraction, of which each is for one host.
 */
export async function noteHealth(used: readonly PageRule[], offered: readonly SiteRule[]): Promise<void> {
  if (browser.extension?.inIncognitoContext) return;
  const hosts = new Set(offered.flatMap(({ match }) => hostIn(match) ?? []));
  for (const host of hosts) await noteFor(host, used, offered).catch(() => undefined);
}

async function noteFor(host: string, used: readonly PageRule[], offered: readonly SiteRule[]): Promise<void> {
  const keys = [keyOfHost(host), PREFIX + host] as const;
  const found: Record<string, unknown> = await browser.storage.local.get([...keys]);
  const rules = storedRulesIn(found[keys[0]]);
  const notes = rules.flatMap((stored): [string, KeptHealth][] => {
    const name = nameAmongRules(stored.rule);
    const before = healthOf(found[keys[1]], stored);
    const state = isOffered(stored, offered) ? stateOf(stored.rule, used) : undefined;
    const after = state ? next(before, state === 'applied') : before;
    return after ? [[name, { ...after, of: stored.changed }]] : [];
  });
  const noted = Object.fromEntries(notes);
  if (JSON.stringify(noted) !== JSON.stringify(found[keys[1]] ?? {})) {
    await browser.storage.local.set({ [keys[1]]: noted });
  }
}

/** Tells whether a stored rule is what the extraction had, and not another one that was tried in its place. */
const isOffered = ({ rule, off }: StoredRule, offered: readonly SiteRule[]): boolean =>
  !off && offered.some((each) => JSON.stringify(each) === JSON.stringify(rule));

const stateOf = (rule: SiteRule, used: readonly PageRule[]): PageRule['state'] | undefined =>
  used.find(({ name, source }) => name === rule.name && source === rule.source)?.state;

function next(before: RuleHealth | undefined, isMatched: boolean): RuleHealth {
  if (isMatched) return { matched: dayOf(new Date()), misses: 0 };
  const { misses = 0, ...rest } = before ?? {};
  return { ...rest, misses: Math.min(misses + 1, MAX_MISSES) };
}

/** Gives the day of a moment where the user is, as `2026-11-30`. */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function healthOf(kept: unknown, { rule, changed }: StoredRule): RuleHealth | undefined {
  const found = (Object(kept) as HostHealth)[nameAmongRules(rule)];
  if (found?.of !== changed || !Number.isInteger(found.misses)) return undefined;
  const { matched, misses } = found;
  return /^\d{4}-\d\d-\d\d$/.test(String(matched)) ? { matched: String(matched), misses } : { misses };
}

const hostIn = (match: unknown): string | undefined => (Object(match) as { hosts?: readonly string[] }).hosts?.[0];
