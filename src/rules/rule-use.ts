import { offered } from '../shared/offered.ts';
import type { PageRule } from '../sites/site-rule.ts';
import { noteHealth } from './rule-health.ts';

/** States of the stored rules that were noted last for this page, as text: what is opened again counts no page more. */
let noted = '';

/**
 * Note how the stored rules of this page fare, once an article of it is shown.
 * @param rules The rules of the page, as the article names them.
 */
export function noteRead(rules: readonly PageRule[]): void {
  note(rules.filter(({ source }) => source === 'own' || source === 'imported'));
}

/**
 * Note the same once the page is tidied.
 * @param isArticle True if the page is one of an article: on others a rule for articles need not match.
 */
export function noteTidied(isArticle: boolean): void {
  const { soundRules, isMatched } = offered('stored rules') ?? {};
  const rules = soundRules?.(offered('rules of site') ?? []) ?? [];
  const states = rules.map((rule): PageRule => {
    const { name, source = 'own' } = rule;
    return { name, source, state: isMatched?.(rule, document) ? 'applied' : 'unmatched' };
  });
  note(states.filter(({ state }) => isArticle || state === 'applied'));
}

function note(rules: readonly PageRule[]): void {
  const now = location.href + JSON.stringify(rules);
  if (noted !== now) void noteHealth(rules, offered('rules of site') ?? []);
  noted = now;
}
