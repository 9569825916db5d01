import type { SiteRule } from '../sites/site-rule.ts';
import type { soundRules } from '../sites/sound-rules.ts';
import type { valuesOf } from './x-path.ts';

/** Offer of stored-rules.ts: what rules need that were made by anybody. */
interface StoredRulesScript {
  readonly soundRules: typeof soundRules;
  readonly valuesOf: typeof valuesOf;
}

/** Everything about site rules that scripts offer, by its name. */
export interface RuleOffers {
  /** Runs before the article is looked for where a page shows a sign of one of these rules. */
  readonly 'site rules': readonly SiteRule[];
  /** Runs before the article is looked for where rules are stored for the site. */
  readonly 'stored rules': StoredRulesScript;
}
