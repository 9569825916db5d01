import { isHostOf } from '../shared/host.ts';
import { siteRules } from './index.ts';
import type { SiteRule } from './site-rule.ts';

/**
 * The rules that apply to a page, the most particular first: hosts, then themes, then generic ones.
 * @param document The page or a copy of it; themes are recognised by what it holds.
 * @param host The host name of its address.
 * @param rules The rules to choose from.
 */
export function rulesFor(document: Document, host: string, rules: readonly SiteRule[] = siteRules): SiteRule[] {
  const byHost = rules.filter(({ match }) => 'hosts' in match && match.hosts.some((name) => isHostOf(host, name)));
  const byTheme = rules.filter(
    ({ match }) => 'theme' in match && match.theme.some((selector) => document.querySelector(selector) !== null),
  );
  const generic = rules.filter(({ match }) => 'generic' in match);
  return [...byHost, ...byTheme, ...generic];
}
