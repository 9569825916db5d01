import type { SiteRule } from '../site-rule.ts';

/** Squarespace: texts are laid out in blocks, some of which show other posts or ask for an address. */
export default {
  name: 'Squarespace',
  match: { theme: ['.sqs-layout'] },
  body: { selectors: ['.blog-item-content'], take: 'first' },
  byline: { selectors: ['.blog-author-name'] },
  remove: [{ selector: '.sqs-block-summary-v2, .sqs-block-newsletter, .item-pagination' }],
} satisfies SiteRule;
