import type { SiteRule } from '../site-rule.ts';

/** Minima, the theme that Jekyll comes with. */
export default {
  name: 'Minima',
  match: { theme: ['.post.h-entry'] },
  body: { selectors: ['.post-content.e-content'], take: 'first' },
  byline: { selectors: ['.post-header .p-author'] },
  hide: ['.footer-col-wrapper, .related'],
} satisfies SiteRule;
