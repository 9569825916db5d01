import type { SiteRule } from '../sites/site-rule.ts';

/** Everything about site rules that scripts offer, by its name. */
export interface RuleOffers {
  /** Runs before the article is looked for where a page shows a sign of one of these rules. */
  readonly 'site rules': readonly SiteRule[];
}
