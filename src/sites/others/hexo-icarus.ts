import type { SiteRule } from '../site-rule.ts';

/** Icarus, a theme of Hexo. */
export default {
  name: 'Hexo Icarus',
  match: { theme: ['.card-content.article'] },
  body: { selectors: ['.card-content.article > .content'], take: 'first' },
  remove: [{ selector: '.article-tags, .article-licensing, .article > .article-meta, .donate' }],
  hide: ['.post-navigation, .column-left .widget, .column-right .widget'],
} satisfies SiteRule;
