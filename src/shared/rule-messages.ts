import type { SiteRule } from '../sites/site-rule.ts';
import type { Action, Outcome } from './messages.ts';

/** The build of a page, without its text. */
export interface SeenPage {
  /** Tells it from others of its site. */
  readonly id: number;
  readonly skeleton: string;
}

/** Questions to the background about pages of the same site that were read before. */
export interface SeenPageMessages {
  /** From a page that is read: remember how it is built, until the browser ends. */
  keepSeenPage(page: SeenPage): void;
  /** Lists those of the site of the page that asks. */
  seenPages(): readonly SeenPage[];
}

/** Questions to the content script of a tab about site rules. */
export interface RuleMessages {
  /** Open the reader or the tidy page anew with a rule in place of the user's own; null if none is tried any more. */
  tryRule(request: { rule: SiteRule | null; action?: Action }): Outcome;
}

/** Questions to the background about site rules. */
export interface RulePageMessages {
  /** Show the rules for the site of the page that asks in a tab. */
  openRules(): void;
  /** Give back access to a site that was asked for to try a rule. */
  returnAccess(): void;
}
