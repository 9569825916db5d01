import type { SiteRule } from '../sites/site-rule.ts';
import type { Action, Outcome } from './messages.ts';

/** Everything about site rules that scripts offer, by its name. */
export interface RuleOffers {
  /** Runs before the article is looked for where a page shows a sign of one of these rules. */
  readonly 'site rules': readonly SiteRule[];
  /** The rules that the user has made or imported for the site of this page, unchecked, the most particular first. */
  readonly 'stored rules': readonly SiteRule[];
  /** Shows what a rule does in place of the user's own one, as the message `tryRule`; content.js offers it. */
  readonly 'rule trial': (rule: SiteRule | undefined, action?: Action) => Promise<Outcome>;
  /** Offer of picker.ts, which begins by itself when it first runs. */
  readonly picker: {
    /** Let the user point at parts of the page to make a rule for its site; where that goes on already, nothing. */
    begin(): Promise<void>;
  };
}
