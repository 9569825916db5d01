import type { SiteRule } from '../site-rule.ts';

/** Genesis, a framework of WordPress themes, most of them for blogs. */
export default {
  name: 'Genesis',
  match: { theme: ['.content-sidebar-wrap'] },
  byline: { selectors: ['.entry-header .entry-author-name'] },
  remove: [{ selector: '.content-sidebar-wrap .entry-footer, .content-sidebar-wrap .author-box' }],
  hide: ['.adjacent-entry-pagination, .author-box'],
} satisfies SiteRule;
