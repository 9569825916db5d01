import type { NewRule } from '../../rules/rule-store.ts';
import type { StoredRule } from '../../rules/stored-rules.ts';
import type { SiteRule } from '../../sites/site-rule.ts';

/** Rules of a file, by what the user's own rules have to do with them. */
export interface SortedRules {
  /** Can be stored: they take the place of none of the user's own. */
  readonly free: readonly NewRule[];
  /** Would take the place of a rule of the user's own that is another; each is for one host. */
  readonly clashing: readonly NewRule[];
}

/**
 * Sorts rules of files: nobody's file may replace what the user has made without a question.
 * @param rules Those of the files.
 * @param there Those that are stored.
 */
export function sortByOwn(rules: readonly NewRule[], there: readonly StoredRule[]): SortedRules {
  const own = new Map(there.flatMap(({ rule }) => (rule.source === 'own' ? [[hostsOf(rule)[0], rule] as const] : [])));
  const single = rules.flatMap((each) =>
    each.rule.source === 'own'
      ? hostsOf(each.rule).map((host) => ({ ...each, rule: { ...each.rule, name: host, match: { hosts: [host] } } }))
      : [each],
  );
  const clashes = ({ rule }: NewRule) => {
    const before = rule.source === 'own' ? own.get(hostsOf(rule)[0]) : undefined;
    return before !== undefined && partsOf(before) !== partsOf(rule);
  };
  return { free: single.filter((each) => !clashes(each)), clashing: single.filter(clashes) };
}

/** Gives the hosts of a rule; none for one of another kind. */
export const hostsOf = ({ match }: SiteRule): readonly string[] => ('hosts' in match ? match.hosts : []);

const partsOf = (rule: SiteRule): string =>
  JSON.stringify(Object.entries(rule).sort(([one], [other]) => (one < other ? -1 : 1)));
