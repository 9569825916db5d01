import type { SiteRule } from '../site-rule.ts';

/** Kratos Rebirth, a theme of Hexo. */
export default {
  name: 'Hexo Kratos',
  match: { theme: ['#kratos-wrapper'] },
  body: { selectors: ['.kratos-page-content'], take: 'first' },
  remove: [{ selector: '.kratos-page-meta, .kratos-entry-footer, .kr-modal' }],
  hide: ['.navigation.post-navigation, .sidebar, .kr-modal, .widget'],
} satisfies SiteRule;
