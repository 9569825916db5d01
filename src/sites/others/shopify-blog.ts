import type { SiteRule } from '../site-rule.ts';

/** Blogs of shops on Shopify, in its own themes. */
export default {
  name: 'Shopify blog',
  match: { theme: ['.article-template__content'] },
  body: { selectors: ['.article-template__content'], take: 'first' },
  byline: { selectors: ['.article-template [itemprop=author]'] },
  remove: [{ selector: '.article-template__social-sharing' }],
  hide: ['.article-template__back, .related-articles'],
} satisfies SiteRule;
