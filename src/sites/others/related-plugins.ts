import type { SiteRule } from '../site-rule.ts';

/** Plugins of WordPress that list related or popular posts. */
export default {
  name: 'Related posts plugins',
  match: { theme: ['.yarpp', '.crp_related', '.rp4wp-related-posts', '.wpp-list'] },
  remove: [{ selector: '.crp_related, .yarpp-related, .rp4wp-related-posts, .entry-content .wpp-list' }],
  hide: ['.yarpp, .wpp-list, .popular-posts'],
} satisfies SiteRule;
