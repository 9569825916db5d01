import type { SiteRule } from '../site-rule.ts';

/** Reimu, a theme of Hexo. */
export default {
  name: 'Hexo Reimu',
  match: { theme: ['.sidebar-toc-sidebar'] },
  body: { selectors: ['.article-entry'], take: 'first' },
  remove: [{ selector: '.article-meta, .article-footer' }],
  hide: ['#sidebar, .article-nav, #article-nav, .sidebar-common-sidebar, #loader'],
} satisfies SiteRule;
