import type { SiteRule } from '../site-rule.ts';

/** WordPress: names that most themes, old and new, give the text of a post, and what themes and plugins put into it. */
export default {
  name: 'WordPress',
  match: { theme: ['body.single-post'] },
  // In the Kadence theme, a text with this class name contains the whole layout.
  body: { selectors: ['.wp-block-post-content', '.entry-content:not(.element-single-replace)'], take: 'first' },
  remove: [
    {
      selector: `:is(.entry-content, .wp-block-post-content)
        :is(.post-categories, .post-meta, .entry-meta, .wp-block-buttons, .wp-block-latest-posts, .screen-reader-text, .widget)`,
    },
    {
      selector: '.rmp-widgets-container, .post-ratings, .ez-toc-container, #toc_container, .saboxplugin-wrap, .m-a-box',
    },
  ],
} satisfies SiteRule;
