import type { SiteRule } from '../site-rule.ts';

/** NexT, the theme of Hexo that most blogs have. */
export default {
  name: 'Hexo NexT',
  match: { theme: ['.site-brand-container'] },
  body: { selectors: ['.post-body'], take: 'first' },
  byline: { selectors: ['.sidebar .site-author-name'] },
  remove: [{ selector: '.post-tags, .post-nav, .post-copyright, .post-meta-container, .followme, .reward-container' }],
  hide: ['.post-toc, .site-overview-wrap, .sidebar-nav, .back-to-top'],
} satisfies SiteRule;
