import type { SiteRule } from '../site-rule.ts';

/** Fluid, a theme of Hexo: the title stands in the picture at the top. */
export default {
  name: 'Hexo Fluid',
  match: { theme: ['#seo-header'] },
  body: { selectors: ['.post-content .markdown-body'], take: 'first' },
  remove: [{ selector: '.post-metas, .license-box, .post-prevnext' }],
  hide: ['.side-col .sidebar, #banner .post-meta, #comments, #toc'],
} satisfies SiteRule;
