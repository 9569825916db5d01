import { isHostOf } from '../shared/host.ts';
import { offered } from '../shared/offered.ts';
import { rules as frequentRules } from './frequent/index.ts';
import { HOSTS, THEMES } from './others/signs.ts';
import type { PageRule, SiteRule } from './site-rule.ts';

/**
 * Tells whether a page needs one of the shipped rules that come in a script of their own (`others/`).
 * @param host The host name of its address.
 */
export function needsOtherRules(document: Document, host: string): boolean {
  return HOSTS.some((name) => isHostOf(host, name)) || document.querySelector(THEMES) !== null;
}

/** The site rules of a page. */
export interface RulesOfPage {
  /** Those that apply, the most particular first. */
  readonly applied: SiteRule[];
  /** All of them, for who wants to know, with those that are stored and could not be read, or that nothing matches. */
  readonly known: PageRule[];
}

/**
 * The rules that apply to a page, the most particular first: the user's own, imported ones, then the shipped ones for
 * hosts, for themes, and generic ones.
 * @param document The page or a copy of it; themes are recognised by what it holds.
 * @param host The host name of its address.
 * @param shipped The shipped rules to choose from; all that are there if none are given. The tests
 * of the project check them.
 * @param stored Rules that may be for the host, the most particular first; those that are offered if none are given. Faulty
 * ones are passed over, and all of them where the script that checks them is not there.
 */
export function rulesFor(
  document: Document,
  host: string,
  shipped?: readonly SiteRule[],
  stored: readonly SiteRule[] = offered('rules of site') ?? [],
): RulesOfPage {
  const rules = shipped ?? [...frequentRules, ...(offered('site rules') ?? [])];
  const script = stored.length > 0 ? offered('stored rules') : undefined;
  const sound = script?.soundRules(stored) ?? [];
  const own = sound.filter((rule) => isForHost(rule, host));
  const byHost = rules.filter((rule) => isForHost(rule, host));
  const byTheme = rules.filter(
    ({ match }) => 'theme' in match && match.theme.some((selector) => document.querySelector(selector) !== null),
  );
  const generic = rules.filter(({ match }) => 'generic' in match);
  const applied = [...own, ...byHost, ...byTheme, ...generic];
  const isOn = (rule: SiteRule) => !rule.source || script?.isMatched(rule, document);
  const faulty = stored.filter((rule) => !sound.includes(rule));
  return {
    applied,
    known: [
      ...applied.map((rule) => pageRule(rule, isOn(rule) ? 'applied' : 'unmatched')),
      ...faulty.map((rule) => pageRule(rule, 'faulty')),
    ],
  };
}

const isForHost = ({ match }: SiteRule, host: string): boolean =>
  'hosts' in match && match.hosts.some((name) => isHostOf(host, name));

/** Describes a rule, of which a stored one may have no name and anything for a source. */
function pageRule(rule: SiteRule, state: PageRule['state']): PageRule {
  const kind = 'hosts' in Object(rule?.match) ? 'host' : 'theme' in Object(rule?.match) ? 'theme' : 'generic';
  return { name: String(rule?.name ?? ''), source: rule?.source ?? kind, state };
}
