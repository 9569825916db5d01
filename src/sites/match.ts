import { isHostOf } from '../shared/host.ts';
import { offered } from '../shared/offered.ts';
import { rules as frequentRules } from './frequent/index.ts';
import { HOSTS, THEMES } from './others/signs.ts';
import type { SiteRule } from './site-rule.ts';

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
 * @param shipped The shipped rules to choose from; all that are there if none are given. The tests
 * of the project check them.
 * @param stored Rules that are stored for the host, the most particular first. Faulty ones are passed over, and all of them where
 * the script that checks them is not there.
 */
export function rulesFor(
  document: Document,
  host: string,
  shipped?: readonly SiteRule[],
  stored: readonly SiteRule[] = [],
): SiteRule[] {
  const rules = shipped ?? [...frequentRules, ...(offered('site rules') ?? [])];
  const byHost = rules.filter(({ match }) => 'hosts' in match && match.hosts.some((name) => isHostOf(host, name)));
  const byTheme = rules.filter(
    ({ match }) => 'theme' in match && match.theme.some((selector) => document.querySelector(selector) !== null),
  );
  const generic = rules.filter(({ match }) => 'generic' in match);
  const sound = stored.length > 0 ? (offered('stored rules')?.soundRules(stored) ?? []) : [];
  return [...sound, ...byHost, ...byTheme, ...generic];
}
