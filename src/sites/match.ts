import { isHostOf } from '../shared/host.ts';
import { ruleProblems } from './check-rule.ts';
import { siteRules } from './index.ts';
import type { SiteRule } from './site-rule.ts';

/** Rules that were checked already, by the list that they came in. */
const sound = new WeakMap<readonly SiteRule[], readonly SiteRule[]>();

/**
 * The rules of a list that are sound; a faulty one is dropped and named in the console, so that it spoils nothing else.
 * @param rules Checked at their first use.
 */
function soundRules(rules: readonly SiteRule[]): readonly SiteRule[] {
  const known = sound.get(rules);
  if (known) return known;
  const passed = rules.filter((rule) => {
    const problems = problemsOf(rule);
    if (problems.length > 0) console.error(`Lectern: site rule "${rule.name}" is not used.`, ...problems);
    return problems.length === 0;
  });
  sound.set(rules, passed);
  return passed;
}

function problemsOf(rule: SiteRule): string[] {
  try {
    return ruleProblems(rule, (selector) => new DocumentFragment().querySelector(selector));
  } catch {
    return ['It is no rule.'];
  }
}

/**
 * The rules that apply to a page, the most particular first: hosts, then themes, then generic ones.
 * @param document The page or a copy of it; themes are recognised by what it holds.
 * @param host The host name of its address.
 * @param all The rules to choose from; faulty ones are passed over.
 */
export function rulesFor(document: Document, host: string, all: readonly SiteRule[] = siteRules): SiteRule[] {
  const rules = soundRules(all);
  const byHost = rules.filter(({ match }) => 'hosts' in match && match.hosts.some((name) => isHostOf(host, name)));
  const byTheme = rules.filter(
    ({ match }) => 'theme' in match && match.theme.some((selector) => document.querySelector(selector) !== null),
  );
  const generic = rules.filter(({ match }) => 'generic' in match);
  return [...byHost, ...byTheme, ...generic];
}
