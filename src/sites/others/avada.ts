import type { SiteRule } from '../site-rule.ts';

/** Avada, a WordPress theme with a builder of its own. */
export default {
  name: 'Avada',
  match: { theme: ['.fusion-page-load-link'] },
  byline: { selectors: ['.fusion-meta-info .fn a'] },
  remove: [{ selector: '.fusion-meta-info, .fusion-sharing-box' }],
  hide: [
    '.single-navigation, .related-posts, .about-author',
    '.fusion-widget-area.fusion-content-widget-area, .fusion-breadcrumbs, .fusion-comments-form',
    '#comments',
  ],
} satisfies SiteRule;
