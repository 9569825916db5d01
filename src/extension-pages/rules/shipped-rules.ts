import { formatNumber } from '../../settings/numbers.ts';
import { text } from '../../shared/text.ts';
import { rules as frequent } from '../../sites/frequent/index.ts';
import { rules as others } from '../../sites/others/index.ts';
import type { SiteRule } from '../../sites/site-rule.ts';
import { element } from '../../ui/controls/element.ts';

/** Builds the list, closed at first, of the rules that come with Lectern: their names, and the sites that they are for. */
export function shippedRules(): HTMLElement {
  const rules = [...frequent, ...others].sort((one, other) => one.name.localeCompare(other.name));
  const items = rules.map((rule) => {
    const hosts = hostsOf(rule);
    return element(
      'li',
      {},
      element('bdi', {}, rule.name),
      hosts ? element('span', { class: 'quiet', dir: 'ltr' }, hosts) : undefined,
    );
  });
  const summary = text('rulesShipped', 'Rules that come with Lectern ($1)', formatNumber(rules.length));
  return element(
    'details',
    { id: 'shipped' },
    element('summary', {}, summary),
    element('ul', { role: 'list' }, ...items),
  );
}

/** Names the hosts of a rule where its name does not. */
function hostsOf({ name, match }: SiteRule): string {
  const hosts = 'hosts' in match ? match.hosts : [];
  return hosts.filter((host) => host !== name).join(', ');
}
