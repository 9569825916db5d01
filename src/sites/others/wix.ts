import type { SiteRule } from '../site-rule.ts';

/** Wix: its class names mean nothing, but the parts of a post have the names by which its makers test them. */
export default {
  name: 'Wix',
  match: { theme: ['[data-hook=post-description]'] },
  body: { selectors: ['[data-hook=post-description]'], take: 'first' },
  title: { selectors: ['[data-hook=post-title]'] },
  byline: { selectors: ['[data-hook=user-name]'] },
  remove: [{ selector: '[data-hook=post-main-actions-desktop], [data-hook=recent-posts]' }],
} satisfies SiteRule;
