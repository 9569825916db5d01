import type { SiteRule } from '../site-rule.ts';

/** The television stations of Nexstar, on WordPress. */
export default {
  name: 'Nexstar',
  match: { theme: ['.article-content.article-body.rich-text'] },
  body: { selectors: ['.article-content.article-body.rich-text'], take: 'first' },
  remove: [{ selector: '.post-more-from-site, .btn-read-next, .article-content .article-list' }],
} satisfies SiteRule;
