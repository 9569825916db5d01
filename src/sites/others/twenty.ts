import type { SiteRule } from '../site-rule.ts';

/** The themes that WordPress comes with, before those that are made of blocks. */
export default {
  name: 'WordPress Twenty',
  match: { theme: ['[id^=twenty][id$=-style-css]'] },
  byline: { selectors: ['.entry-footer .author'] },
  remove: [{ selector: '.entry-content ~ .entry-footer .tags-links' }],
  hide: ['.post-navigation, article > .entry-footer, .author-info, .author-bio, nav.pagination-single'],
} satisfies SiteRule;
