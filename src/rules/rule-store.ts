import { browser } from '../shared/browser.ts';
import { text } from '../shared/text.ts';
import type { SiteRule } from '../sites/site-rule.ts';
import { healthKeyOf, isHealthKey } from './rule-health.ts';
import { isRulesKey, keyOfHost, type StoredRule, storedRulesIn } from './stored-rules.ts';

/**
 * Most rules, and most bytes of all of them as JSON. Set by hand: the largest public collection has 2,041, and
 * `storage.local` holds 10 MB, in which the rest must still find room.
 */
const MAX_RULES = 6000;
const MAX_BYTES = 4_000_000;

/** Names one stored rule: of each source and host there is one of each name; the user's own have that of their host. */
export interface RuleId {
  readonly host: string;
  readonly source: 'own' | 'imported';
  readonly name: string;
}

/** Brings back what was there before a change. Rejects with a sentence for the user when nothing can be stored. */
export type UndoRules = () => Promise<void>;

/** Rules under their keys. */
type RuleLists = Record<string, readonly StoredRule[]>;

/** Everything that is stored about rules. */
interface Kept {
  readonly lists: RuleLists;
  /** Notes about their health, under keys of their own. */
  readonly health: Readonly<Record<string, unknown>>;
}

/** Work on the rules that has begun last: one after another, or one would undo what another did. */
let lastWork: Promise<unknown> = Promise.resolve();

/** Gives the host that a page's own rule is for: without "www.", so that it counts with and without. */
export const hostForRule = (host: string): string => host.replace(/^www\.(?=.+\.)/, '');

/** Gives the id of a stored rule. */
export function idOf({ rule: { name, source = 'own', match } }: StoredRule): RuleId {
  // What is stored may be of any shape.
  const hosts: unknown = Object(match).hosts;
  return { name: String(name), source, host: Array.isArray(hosts) ? String(hosts[0]) : '' };
}

/** Lists every stored rule, by hosts; of one host the user's own first. Rejects where the storage fails. */
export async function listRules(): Promise<StoredRule[]> {
  const lists = Object.entries((await readAll()).lists).sort(([one], [other]) => (one < other ? -1 : 1));
  return lists.flatMap(([, rules]) => rules);
}

/** Gives the rule that the user has made for a host; undefined where there is none. Rejects where the storage fails. */
export async function ownRule(host: string): Promise<StoredRule | undefined> {
  const key = keyOfHost(host);
  return storedRulesIn((await browser.storage.local.get([key]))[key]).find(({ rule }) => rule.source === 'own');
}

/**
 * Change the rule that the user has made for a host, or make one.
 * @param host As `hostForRule` gives it.
 * @param change Gives what it is to be of what it is now, which is an empty one at first; undefined removes it.
 * @returns A function that undoes it. Both reject with a sentence for the user when there is no room or nothing can be
 * stored.
 */
export function changeOwnRule(host: string, change: (rule: SiteRule) => SiteRule | undefined): Promise<UndoRules> {
  return changeList(host, (rules) => {
    const before = rules.find(({ rule }) => rule.source === 'own');
    const empty: SiteRule = { name: host, source: 'own', match: { hosts: [host] } };
    const changed = change(before?.rule ?? empty);
    const others = rules.filter((each) => each !== before);
    if (!changed) return others;
    const { off, ...kept } = before ?? {};
    const own: StoredRule = { ...kept, rule: { ...changed, ...empty }, changed: Date.now() };
    return [off && changed === before?.rule ? { ...own, off } : own, ...others];
  });
}

/** Put a rule in the place of another of the same host and source. @returns As `changeOwnRule`. */
export function replaceRule(id: RuleId, rule: SiteRule): Promise<UndoRules> {
  const { host, source } = id;
  const changed = { ...rule, source, match: { hosts: [host] } };
  return changeList(host, (rules) =>
    rules.map((each) => (isOne(each, id) ? { ...each, rule: changed, changed: Date.now() } : each)),
  );
}

/** Switch a rule off or on. @returns As `changeOwnRule`. */
export function switchRule(id: RuleId, isOn: boolean): Promise<UndoRules> {
  return changeList(id.host, (rules) =>
    rules.map((each) => {
      if (!isOne(each, id)) return each;
      const { off, ...on } = each;
      return isOn ? on : { ...on, off: true };
    }),
  );
}

/** Remove rules. @returns As `changeOwnRule`. */
export function removeRules(ids: readonly RuleId[]): Promise<UndoRules> {
  return change((lists) => {
    const changed: RuleLists = {};
    for (const { host } of ids) {
      const key = keyOfHost(host);
      const gone = ids.filter((id) => id.host === host);
      changed[key] = (lists[key] ?? []).filter((each) => !gone.some((id) => isOne(each, id)));
    }
    return changed;
  });
}

/** Rule that is to be stored, with what else is known of it. */
export interface NewRule {
  /** A sound rule with a source; it is stored once for every host that it names. */
  readonly rule: SiteRule;
  readonly off?: boolean;
  /** Name of the file that it came in. */
  readonly file?: string;
}

/**
 * Store rules beside those that are there; one of the same host, source and name is replaced, whether it is on stays.
 * @returns As `changeOwnRule`: all are stored, or none.
 */
export function addRules(added: readonly NewRule[]): Promise<UndoRules> {
  const now = Date.now();
  const rules = added.flatMap(({ rule: { match, source = 'imported', ...rest }, ...known }) =>
    ('hosts' in match ? match.hosts : []).map(
      (host): StoredRule => ({ rule: { ...rest, source, match: { hosts: [host] } }, changed: now, ...known }),
    ),
  );
  return change((lists) => {
    const changed: RuleLists = {};
    for (const stored of rules) {
      const id = idOf(stored);
      const key = keyOfHost(id.host);
      const there = changed[key] ?? lists[key] ?? [];
      const before = there.find((each) => isOne(each, id));
      const others = there.filter((each) => each !== before);
      const { off, ...on } = stored;
      const next = (before ? before.off : off) ? { ...on, off: true } : on;
      changed[key] = id.source === 'own' ? [next, ...others] : [...others, next];
    }
    return changed;
  });
}

/**
 * Reports each change of stored rules and of their health, whoever made it.
 * @param onChange Called after each change.
 * @param signal Ends the reports.
 */
export function watchRules(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>) => {
    if (Object.keys(changes).some((key) => isRulesKey(key) || isHealthKey(key))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

const isOne = (stored: StoredRule, id: RuleId): boolean => {
  const { host, source, name } = idOf(stored);
  return host === id.host && source === id.source && (source === 'own' || name === id.name);
};

function changeList(host: string, next: (rules: readonly StoredRule[]) => readonly StoredRule[]): Promise<UndoRules> {
  const key = keyOfHost(host);
  return change((lists) => ({ [key]: next(lists[key] ?? []) }));
}

/** Changes lists of rules; those that the change does not give stay. */
function change(next: (lists: Readonly<RuleLists>) => RuleLists): Promise<UndoRules> {
  const work = lastWork.then(async () => {
    const { lists: before, health } = await attempt(readAll);
    const changed = next(before);
    const grows = Object.entries(changed).some(([key, rules]) => sizeOf(rules) > sizeOf(before[key] ?? []));
    if (grows) ensureRoom({ ...before, ...changed });
    await write(changed);
    return () => write(Object.fromEntries(Object.keys(changed).map((key) => [key, before[key] ?? []])), health);
  });
  lastWork = work.catch(() => undefined);
  return work;
}

async function readAll(): Promise<Kept> {
  const stored = Object.entries(await browser.storage.local.get(null));
  const lists = stored.filter(([key]) => isRulesKey(key)).map(([key, value]) => [key, storedRulesIn(value)] as const);
  return {
    lists: Object.fromEntries(lists),
    health: Object.fromEntries(stored.filter(([key]) => isHealthKey(key))),
  };
}

/**
 * Writes lists of rules; where a host has none any more, what is noted of their health goes with them.
 * @param health Notes that come back with rules.
 */
async function write(lists: RuleLists, health: Kept['health'] = {}): Promise<void> {
  const empty = Object.keys(lists).filter((key) => lists[key]?.length === 0);
  const rest = Object.entries(lists).filter(([, rules]) => rules.length > 0);
  const notes = rest.map(([key]) => healthKeyOf(key)).filter((key) => key in health);
  const written = Object.fromEntries([...rest, ...notes.map((key) => [key, health[key]] as const)]);
  await attempt(async () => {
    if (rest.length > 0) await browser.storage.local.set(written);
    if (empty.length > 0) await browser.storage.local.remove([...empty, ...empty.map(healthKeyOf)]);
  });
}

async function attempt<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch {
    throw new Error(text('rulesNotStored', 'The site rule couldn’t be saved.'));
  }
}

const sizeOf = (rules: readonly StoredRule[]): number => new Blob([JSON.stringify(rules)]).size;

function ensureRoom(lists: RuleLists): void {
  const all = Object.values(lists);
  const count = all.reduce((sum, rules) => sum + rules.length, 0);
  if (count <= MAX_RULES && all.reduce((sum, rules) => sum + sizeOf(rules), 0) <= MAX_BYTES) return;
  throw new Error(fullSentence());
}

/** Gives the sentence for the user where there is no room for more, in the storage or in one rule. */
export const fullSentence = (): string => text('rulesFull', 'There’s no room for more site rules. Remove some first.');
