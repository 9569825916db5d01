import { dayOf, type RuleHealth } from '../../rules/rule-health.ts';
import { interfaceLanguage } from '../../shared/interface-language.ts';
import { plural } from '../../shared/plural.ts';
import { text } from '../../shared/text.ts';

/** Words how a rule has fared in the pages of its site. */
export function healthWords(health: RuleHealth | undefined): string {
  if (!health) return text('ruleUnused', 'Not used yet');
  const { matched, misses } = health;
  if (misses > 0) {
    return plural('ruleMissed', misses, {
      one: 'Not matched on the last $1 page',
      other: 'Not matched on the last $1 pages',
    });
  }
  if (matched === dayOf(new Date())) return text('ruleToday', 'Last matched today');
  const day = new Date(`${matched}T12:00`);
  return text(
    'ruleMatched',
    'Last matched on $1',
    day.toLocaleDateString(interfaceLanguage(), { dateStyle: 'medium' }),
  );
}
