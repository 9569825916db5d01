import type { SiteRule } from '../site-rule.ts';

/** MH Magazine, a WordPress theme. */
export default {
  name: 'MH Magazine',
  match: { theme: ['.mh-widget'] },
  byline: { selectors: ['.mh-meta .mh-meta-author a, .entry-meta-author a'] },
  remove: [{ selector: '.mh-meta, .entry-tags, .mh-social-buttons' }],
  hide: ['.mh-author-box, .mh-post-nav, .mh-related-content'],
} satisfies SiteRule;
