import type { SiteRule } from '../site-rule.ts';

/** Soledad, a WordPress theme of magazines and blogs. */
export default {
  name: 'Soledad',
  match: { theme: ['.penci_sidebar'] },
  remove: [{ selector: '.post-tags, .penci-ilrltpost-beaf, .penci-inline-related-posts' }],
  hide: ['.post-related, .post-pagination, .post-author, .penci-trending-nav, .penci-topbar-trending'],
} satisfies SiteRule;
