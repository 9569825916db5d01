import type { SiteRule } from '../sites/site-rule.ts';
import type { Action, Outcome } from './messages.ts';

/** Questions to the content script of a tab about site rules. */
export interface RuleMessages {
  /** Open the reader or the tidy page anew with a rule in place of the user's own; null if none is tried any more. */
  tryRule(request: { rule: SiteRule | null; action?: Action }): Outcome;
}

/** Questions to the background about site rules. */
export interface RulePageMessages {
  /** Show the rules for the site of the page that asks in a tab. */
  openRules(): void;
}
