import { listRules, watchRules } from '../../rules/rule-store.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { siteRulesLabel } from '../../shared/labels.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { showLatest } from '../../ui/controls/show-latest.ts';
import { type Section, wholeSection } from './section.ts';

/**
 * Builds the section that leads to the page of site rules.
 * @param signal Ends counting them.
 */
export function rulesSection(signal: AbortSignal): Section {
  const line = element('p');
  const refresh = showLatest(
    () => listRules().catch(() => []),
    ({ length }) => {
      line.textContent = text('rulesCount', 'Rules: $1', formatNumber(length));
    },
    signal,
  );
  watchRules(() => void refresh(), signal);
  void refresh();
  const link = element('a', { id: 'site-rules', href: 'rules.html' }, text('rulesAll', 'All rules'));
  return wholeSection('rules', siteRulesLabel(), line, link);
}
