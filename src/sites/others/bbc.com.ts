import type { SiteRule } from '../site-rule.ts';

/** BBC News, in its older and its present markup. */
export default {
  name: 'BBC',
  match: { hosts: ['bbc.com', 'bbc.co.uk'] },
  remove: [
    { selector: '[data-component=links-block], [data-component=tag-list], [data-component=topic-list]' },
    { selector: '.story-more, .media-landscape ~ .off-screen' },
  ],
  hide: [
    '.top-stories-promo, #comp-top-stories-promo, #comp-most-popular, #comp-also-in-news',
    '#comp-features-and-analysis, #comp-pattern-library, .column--secondary, .share, .tags-container',
    '.bold-image-promo, .outbrain-ad, [data-component=related-internet-links], #core-navigation',
    '.features-and-analysis, .distinct-component-group, .story-more, [data-testid=dundee-card]',
    '[data-analytics_group_name=More], aside',
  ],
} satisfies SiteRule;
