import type { SiteRule } from '../site-rule.ts';

/** Docusaurus: documentation and the blog beside it. */
export default {
  name: 'Docusaurus',
  match: { theme: ['meta[name=generator][content^=Docusaurus]'] },
  body: { selectors: ['.theme-doc-markdown', '#__blog-post-container', 'article .markdown'], take: 'first' },
  remove: [{ selector: '.hash-link, .theme-doc-toc-mobile, .theme-doc-version-badge, .theme-doc-footer' }],
} satisfies SiteRule;
