import type { SiteRule } from '../site-rule.ts';

/** Elementor, a page builder of WordPress, on sites that made the template of their posts with it. */
export default {
  name: 'Elementor',
  match: { theme: ['.elementor-widget-theme-post-content'] },
  body: { selectors: ['.elementor-widget-theme-post-content'], take: 'first' },
  title: { selectors: ['.elementor-widget-theme-post-title .elementor-heading-title'] },
  remove: [
    { selector: '.elementor-widget-posts, .elementor-widget-post-navigation, .elementor-widget-table-of-contents' },
    { selector: '.elementor-widget-author-box, .elementor-widget-share-buttons' },
  ],
} satisfies SiteRule;
