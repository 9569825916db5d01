import type { SiteRule } from '../site-rule.ts';

/** A4, a theme of Hexo that looks like a sheet of paper. */
export default {
  name: 'Hexo A4',
  match: { theme: ['.paper .post-md'] },
  title: { selectors: ['.post-main-title'] },
  remove: [{ selector: '.post-toc, .post-meta, .post-head-meta-center, .post-footer-pre-next' }],
} satisfies SiteRule;
