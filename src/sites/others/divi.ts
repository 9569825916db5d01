import type { SiteRule } from '../site-rule.ts';

/** Divi, a WordPress theme whose builder puts the text of a post elsewhere than its classic layout does. */
export default {
  name: 'Divi',
  match: { theme: ['#et-main-area'] },
  body: { selectors: ['.et_pb_post_content', '#left-area .entry-content'], take: 'first' },
  remove: [{ selector: '.et_pb_post_nav, .et_pb_posts, .et_pb_blog_grid, .commentlist, .et_social_inline' }],
} satisfies SiteRule;
