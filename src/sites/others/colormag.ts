import type { SiteRule } from '../site-rule.ts';

/** ColorMag, a WordPress theme of small newspapers, by the names of its older and its newer version. */
export default {
  name: 'ColorMag',
  match: { theme: ['#header-text-nav-container', '.cm-posts'] },
  byline: { selectors: ['.below-entry-meta .byline .author', '.cm-post-content .byline .author'] },
  remove: [{ selector: '.below-entry-meta, .above-entry-meta, .cm-below-entry-meta, .default-wp-page' }],
  hide: [
    '.related-posts-wrapper, .related-posts-wrapper-style-three, .breaking-news, .author-box',
    '.cm-author-bio, .single-related-posts',
  ],
} satisfies SiteRule;
