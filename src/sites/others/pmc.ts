import type { SiteRule } from '../site-rule.ts';

/** Variety, The Hollywood Reporter, Deadline and other papers of Penske Media. */
export default {
  name: 'Penske Media',
  match: { theme: ['.lrv-a-grid'] },
  remove: [{ selector: '.injected-related-story, .pmc-related-link, .related-stories-injected' }],
  hide: [
    '.newsletter-cta, .brands-most-popular, [id^=adm-], .o-more-from-our-brands, .more-stories',
    '.must-read, .article-tags, .vip-promo, .comments-link, .u-border-t-6, .a-article-related-module',
    'aside.sidebar, .most-popular, .related-stories',
  ],
} satisfies SiteRule;
