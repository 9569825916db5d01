import type { SiteRule } from '../site-rule.ts';

/** Salient, a WordPress theme whose line below the title runs author, date and comments together. */
export default {
  name: 'Salient',
  match: { theme: ['.nectar-skip-to-content'] },
  byline: { selectors: ['#single-below-header .fn a'] },
  remove: [{ selector: '.nectar-social, .nectar-sharing' }],
  hide: [
    '.blog_next_prev_buttons, .related-post-wrap, #author-bio, #sidebar .widget, .nectar-social',
    '.post-area ~ #sidebar, #slide-out-widget-area, .comments-section',
  ],
} satisfies SiteRule;
