import type { SiteRule } from '../site-rule.ts';

/** Newspaper and Newsmag of tagDiv, WordPress themes of many magazines: a classic layout, and one built of blocks. */
export default {
  name: 'tagDiv',
  match: { theme: ['.td-post-content', '.tdb_single_content'] },
  body: { selectors: ['.tdb_single_content .tdb-block-inner', '.td-post-content'], take: 'first' },
  title: { selectors: ['.td-post-title .entry-title', '.tdb-title-text'] },
  subtitle: { selectors: ['.td-post-sub-title', '.tdb_single_subtitle'] },
  byline: { selectors: ['div.td-post-author-name a', '.tdb-author-name'] },
  remove: [
    { selector: '[class*=td_block_related_posts], [class*=td_block_trending_now], .td-a-rec, .td-post-next-prev' },
    { selector: '.td-post-source-tags, .tdb_single_tags, .tdb_single_next_prev' },
  ],
} satisfies SiteRule;
