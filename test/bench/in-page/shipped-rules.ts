import { rulesFor } from '../../../src/sites/match.ts';
import type { SiteRule } from '../../../src/sites/site-rule.ts';
import { shippedRules } from '../../support/shipped-rules.ts';
import type { TidiedText } from '../tidied-text.ts';
import type { Answer } from './answer.ts';
import { answerBy } from './lectern.ts';
import { tidiedBy } from './tidied.ts';

/** What is asked of a page. */
export interface RulesQuestion {
  readonly url: string;
  /** Names of the rules to try; all that the page shows a sign of if there are none. */
  readonly rules: readonly string[];
  /** Whether the page is tidied too. */
  readonly tidies: boolean;
}

/** What the page gives by some rules. */
export interface ByRules {
  readonly answer: Answer;
  /** Undefined if the page was not to be tidied. */
  readonly tidied: TidiedText | undefined;
}

/** What the page gives with all rules, and without each of those that it shows a sign of; undefined if it shows none. */
export interface RulesAnswer {
  readonly whole: ByRules;
  readonly without: readonly { readonly rule: string; readonly given: ByRules }[];
}

/** Lectern on the live page with every shipped rule, and without one at a time. */
export function run({ url, rules, tidies }: RulesQuestion): RulesAnswer | undefined {
  const shown = rulesFor(document, new URL(url).hostname, shippedRules).applied.filter(
    ({ name, match }) => !('generic' in match) && (rules.length === 0 || rules.includes(name)),
  );
  if (shown.length === 0) return undefined;
  const by = (list: readonly SiteRule[]): ByRules => ({
    answer: answerBy(url, list),
    tidied: tidies ? tidiedBy(url, list) : undefined,
  });
  const whole = by(shippedRules);
  const without = shown.map((rule) => ({
    rule: rule.name,
    given: by(shippedRules.filter((other) => other !== rule)),
  }));
  return { whole, without };
}
