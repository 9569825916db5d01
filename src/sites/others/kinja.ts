import type { SiteRule } from '../site-rule.ts';

/** Kotaku, Lifehacker, The Onion and others that ran on Kinja. */
export default {
  name: 'Kinja',
  match: { theme: ['.js_post-content', '.js_readmore'] },
  remove: [
    { selector: '.js_post-content .js_readmore, .instream-native-video, .js_post-content aside' },
    { selector: '.commerce-inset-wrapper, .referenced-wide' },
  ],
  hide: [
    '.js_readmore, .js_recommended-footer, .js_leftrail-list, #trending_wrapper',
    '.js_header-newsletter, .leftrail, .js_promoted, .readmore-referenced, .js_newsletter-container',
    '.taboola-container, .blog-recirc-group-fmgNonSatire, .js_related-stories-inset, .sidebar',
    '.js_comments-iframe, .js_reply-list, .js_discussion',
  ],
} satisfies SiteRule;
