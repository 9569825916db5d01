import type { SiteRule } from '../site-rule.ts';

/** The papers of Gannett, large and small, which share one short-named markup. */
export default {
  name: 'Gannett',
  match: { theme: ['.gnt_ar_b'] },
  body: { selectors: ['.gnt_ar_b'], take: 'first' },
  remove: [{ selector: '.gnt_ar_b aside, #gnt_atomsnc' }],
  hide: ['.gnt_ar_xb'],
} satisfies SiteRule;
