import { browser } from '../shared/browser.ts';
import { text } from '../shared/text.ts';
import type { SiteRule } from '../sites/site-rule.ts';
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

/** Work on the rules that has begun last: one after another, or one would undo what another did. */
let lastWork: Promise<unknown> = Promise.resolve();

/** Gives the host that a page's own rule is for: without "www.", so that it counts with and without. */
export const hostForRule = (host: string): string => host.replace(/^www\.(?=.+\.)/, '');

/** Gives the id of a stored rule. */
export function idOf({ rule: { name, source = 'own', match } }: StoredRule): RuleId {
  return { name, source, host: ('hosts' in match && match.hosts[0]) || '' };
}

/** Lists every stored rule, by hosts; of one host the user's own first. Rejects where the storage fails. */
export async function listRules(): Promise<StoredRule[]> {
  const lists = Object.entries(await allLists()).sort(([one], [other]) => (one < other ? -1 : 1));
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
      changed[key] = (lists[key] ?? []).filter((each) => !ids.some((id) => isOne(each, id)));
    }
    return changed;
  });
}

/**
 * Store rules beside those that are there; one of the same host, source and name is replaced, whether it is on stays.
 * @param added Sound rules with a source; each is stored once for every host that it names.
 * @param file Name of the file that they came in.
 * @returns As `changeOwnRule`: all are stored, or none.
 */
export function addRules(added: readonly SiteRule[], file?: string): Promise<UndoRules> {
  const now = Date.now();
  const rules = added.flatMap(({ match, source = 'imported', ...rest }) =>
    ('hosts' in match ? match.hosts : []).map((host) => ({ ...rest, source, match: { hosts: [host] } })),
  );
  return change((lists) => {
    const changed: RuleLists = {};
    for (const rule of rules) {
      const stored: StoredRule = { rule, changed: now, ...(file && { file }) };
      const id = idOf(stored);
      const key = keyOfHost(id.host);
      const there = changed[key] ?? lists[key] ?? [];
      const before = there.find((each) => isOne(each, id));
      const others = there.filter((each) => each !== before);
      changed[key] = [...others, before?.off ? { ...stored, off: true } : stored];
    }
    return changed;
  });
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
    const before = await attempt(allLists);
    const changed = next(before);
    const grows = Object.entries(changed).some(([key, rules]) => sizeOf(rules) > sizeOf(before[key] ?? []));
    if (grows) ensureRoom({ ...before, ...changed });
    await write(changed);
    return () => write(Object.fromEntries(Object.keys(changed).map((key) => [key, before[key] ?? []])));
  });
  lastWork = work.catch(() => undefined);
  return work;
}

async function allLists(): Promise<RuleLists> {
  const stored = Object.entries(await browser.storage.local.get(null)).filter(([key]) => isRulesKey(key));
  return Object.fromEntries(stored.map(([key, value]) => [key, storedRulesIn(value)]));
}

async function write(lists: RuleLists): Promise<void> {
  const empty = Object.keys(lists).filter((key) => lists[key]?.length === 0);
  const rest = Object.fromEntries(Object.entries(lists).filter(([key]) => !empty.includes(key)));
  await attempt(async () => {
    if (Object.keys(rest).length > 0) await browser.storage.local.set(rest);
    if (empty.length > 0) await browser.storage.local.remove(empty);
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
  throw new Error(text('rulesFull', 'There’s no room for more site rules. Remove some first.'));
}
