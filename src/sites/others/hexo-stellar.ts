import type { SiteRule } from '../site-rule.ts';

/** Stellar, a theme of Hexo, with lists of other posts on both sides. */
export default {
  name: 'Hexo Stellar',
  match: { theme: ['.l_body .md-text'] },
  body: { selectors: ['.md-text.content'], take: 'first' },
  remove: [{ selector: '.article-tags, .article-footer, .bread-nav' }],
  hide: ['.l_left .widgets, .l_right .widgets, .related-wrap, #search-wrapper, widget.widget-wrapper'],
} satisfies SiteRule;
