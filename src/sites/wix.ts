import type { SiteRule } from './site-rule.ts';

/** Wix: class names mean nothing there, but the parts of a post carry the names by which its makers test them. */
export default {
  name: 'Wix',
  match: { theme: ['[data-hook=post-description]'] },
  body: { selectors: ['[data-hook=post-description]'], take: 'first' },
  title: { selectors: ['[data-hook=post-title]'] },
  byline: { selectors: ['[data-hook=user-name]'] },
  remove: [{ selector: '[data-hook=post-main-actions-desktop], [data-hook=recent-posts]' }],
} satisfies SiteRule;
