import { rules as frequent } from '../../src/sites/frequent/index.ts';
import { rules as others } from '../../src/sites/others/index.ts';
import type { SiteRule } from '../../src/sites/site-rule.ts';

/** Every rule that is shipped. */
export const shippedRules: readonly SiteRule[] = [...frequent, ...others];
