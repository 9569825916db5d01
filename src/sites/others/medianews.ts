import type { SiteRule } from '../site-rule.ts';

/** The papers of MediaNews and Tribune, on one WordPress theme. */
export default {
  name: 'MediaNews',
  match: { theme: ['.article-body > .body-copy'] },
  body: { selectors: ['.article-body > .body-copy'], take: 'first' },
  remove: [{ selector: '.body-copy .taboola-swap, .body-copy .trending-bar' }],
} satisfies SiteRule;
