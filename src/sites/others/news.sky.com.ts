import type { SiteRule } from '../site-rule.ts';

/** Sky News. */
export default {
  name: 'news.sky.com',
  match: { hosts: ['news.sky.com'] },
  hide: [
    '.sdc-article-related-stories, .ui-app-promo, .sdc-site-outbrain, .ui-related-topics',
    '.sdc-article-tags, .ui-read-more, .sdc-site-tiles',
  ],
} satisfies SiteRule;
