import { isHostOf } from '../shared/host.ts';
import { offered } from '../shared/offered.ts';
import { ruleFaults } from './check-rule.ts';
import { rules as frequentRules } from './frequent/index.ts';
import { HOSTS, THEMES } from './others/signs.ts';
import { parseSelector } from './parse-selector.ts';
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
    const faults = ruleFaults(rule, parseSelector);
    if (faults.length > 0) console.error(`Lectern: site rule "${rule?.name}" is not used.`, ...faults);
    return faults.length === 0;
  });
  sound.set(rules, passed);
  return passed;
}

/**
 * Tells whether a page needs one of the shipped rules that come in a script of their own (`others/`).
 * @param host The host name of its address.
 */
export function needsOtherRules(document: Document, host: string): boolean {
  return HOSTS.some((name) => isHostOf(host, name)) || document.querySelector(THEMES) !== null;
}

/**
 * The rules that apply to a page, the most particular first: the user's own, imported ones, then the shipped ones for
 * hosts, for themes, and generic ones.
 * @param document The page or a copy of it; themes are recognised by what it holds.
 * @param host The host name of its address.
 * @param shipped The shipped rules to choose from; all that are there if none are given. Faulty ones are passed over.
 * @param stored Rules that are stored for the host, the most particular first.
 */
export function rulesFor(
  document: Document,
  host: string,
  shipped?: readonly SiteRule[],
  stored: readonly SiteRule[] = [],
): SiteRule[] {
  const rules = shipped ? soundRules(shipped) : [frequentRules, offered('site rules') ?? []].flatMap(soundRules);
  const byHost = rules.filter(({ match }) => 'hosts' in match && match.hosts.some((name) => isHostOf(host, name)));
  const byTheme = rules.filter(
    ({ match }) => 'theme' in match && match.theme.some((selector) => document.querySelector(selector) !== null),
  );
  const generic = rules.filter(({ match }) => 'generic' in match);
  return [...soundRules(stored), ...byHost, ...byTheme, ...generic];
}
