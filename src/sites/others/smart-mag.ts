import type { SiteRule } from '../site-rule.ts';

/** SmartMag, a WordPress theme of magazines. */
export default {
  name: 'SmartMag',
  match: { theme: ['.ts-row .the-post'] },
  byline: { selectors: ['.post-meta .post-author a'] },
  remove: [{ selector: '.the-post .post-share, .the-post .the-post-tags, .post-share-float' }],
  hide: ['.main-sidebar, .author-box, .related-posts, .navigate-posts, .post-share-bot, .comments-area'],
} satisfies SiteRule;
