import type { SiteRule } from '../site-rule.ts';

/** Block themes of WordPress, such as Twenty Twenty-Two and later: lists of posts are blocks like any other. */
export default {
  name: 'WordPress block theme',
  match: { theme: ['.wp-site-blocks .wp-block-post-content'] },
  remove: [{ selector: '.wp-block-post-content .wp-block-query, .taxonomy-post_tag, .wp-block-post-author-biography' }],
  hide: [
    '.wp-site-blocks .wp-block-query, .wp-block-post-navigation-link, .post-navigation-link-previous',
    '.post-navigation-link-next, .wp-block-latest-posts, .wp-block-post-terms, .wp-block-post-author',
  ],
} satisfies SiteRule;
