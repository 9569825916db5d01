import type { SiteRule } from '../site-rule.ts';

/** Material for MkDocs, the theme of much documentation. */
export default {
  name: 'MkDocs Material',
  match: { theme: ['.md-content__inner'] },
  remove: [{ selector: '.md-content__button, .md-feedback' }],
  hide: ['.md-search__output, .md-footer__inner, .md-source-file, .md-top'],
} satisfies SiteRule;
