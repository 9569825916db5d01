import type { SiteRule } from '../site-rule.ts';

/** Fox News and Fox Business: videos stand in the text, and a river of other stories below it. */
export default {
  name: 'Fox News',
  match: { hosts: ['foxnews.com', 'foxbusiness.com'] },
  remove: [
    { selector: '.article-body .featured-video, .article-body .speakable ~ .inline-related' },
    { selector: '.article-body .quote-container ~ .ad-container' },
  ],
  hide: ['.article-footer, .collection-river, .thumbs-2-7, .collection-article-grid, .author-headshot'],
} satisfies SiteRule;
