import type { SiteRule } from '../site-rule.ts';

/** Tom’s Hardware, PC Gamer, Space.com and other magazines of Future. */
export default {
  name: 'Future',
  match: { theme: ['#article-body.text-copy'] },
  hide: [
    '.fancy-box, .slice-container-popularBox, .popular-box, .related-articles-block, #utility-bar',
    '.slice-container-trendingBar, .trending__link, .author-bio, .slice-author-bio, .article-sources',
    '.listing, .latest-articles, .recirculation, .most-popular',
  ],
} satisfies SiteRule;
