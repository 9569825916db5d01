import type { leaveOut, offerKeeping } from '../reader/leave-out/leave-out.ts';
import type { showWays } from '../reader/ways/show-ways.ts';
import type { isMatched } from '../sites/is-matched.ts';
import type { PageRule, SiteRule } from '../sites/site-rule.ts';
import type { soundRules } from '../sites/sound-rules.ts';
import type { Action, Outcome } from './messages.ts';
import type { valuesOf } from './x-path.ts';

/** Offer of stored-rules.ts: what rules need that were made by anybody. */
interface StoredRulesScript {
  readonly soundRules: typeof soundRules;
  readonly isMatched: typeof isMatched;
  readonly valuesOf: typeof valuesOf;
}

/** Everything about site rules that scripts offer, by its name. */
export interface RuleOffers {
  /** Leaves blocks out of the article; runs when somebody wants that, or has put something back. */
  readonly 'leave out': { readonly begin: typeof leaveOut; readonly offerKeeping: typeof offerKeeping };
  /** Shows side by side how an article is found in several ways; runs when somebody wants to compare them. */
  readonly ways: { readonly show: typeof showWays };
  /** Runs before the article is looked for where a page shows a sign of one of these rules. */
  readonly 'site rules': readonly SiteRule[];
  /** The rules that the user has made or imported for the site of this page, unchecked, the most particular first. */
  readonly 'rules of site': readonly SiteRule[];
  /** Runs before the article is looked for where rules are stored for the site. */
  readonly 'stored rules': StoredRulesScript;
  /** Notes how the stored rules of a page fare; comes with them. */
  readonly 'rule use': {
    /** Note it for the rules of an article, as that names them. */
    noteRead(rules: readonly PageRule[]): void;
    /** Note it for a tidied page. @param isArticle True if the page is one of an article. */
    noteTidied(isArticle: boolean): void;
  };
  /** Shows what a rule does in place of the user's own one, as the message `tryRule`; content.js offers it. */
  readonly 'rule trial': (rule: SiteRule | undefined, action?: Action) => Promise<Outcome>;
  /** Offer of picker.ts, which begins by itself when it first runs. */
  readonly picker: {
    /** Let the user point at parts of the page to make a rule for its site; where that goes on already, nothing. */
    begin(): Promise<void>;
  };
}
