import type { SiteRule } from '../site-rule.ts';

/** Stack Overflow and its sister sites: the question and the answers, each with its author and date. */
export default {
  name: 'Stack Exchange',
  match: { theme: ['#question .js-post-body'] },
  body: { selectors: ['.js-post-body, .post-signature:last-child .user-info'], take: 'all' },
  remove: [{ selector: '.user-info .-flair, .user-gravatar32, .user-info .d-none, .js-post-notice' }],
  keep: ['.js-post-body', '.user-action-time', '.user-details'],
  hide: ['#hot-network-questions'],
} satisfies SiteRule;
