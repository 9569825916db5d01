import type { SiteRule } from '../site-rule.ts';

/** News of TYPO3, the system of many German authorities, unions and churches. */
export default {
  name: 'TYPO3 news',
  match: { theme: ['.news-text-wrap'] },
  byline: { selectors: ['.news-single .news-list-author'] },
  published: { selectors: ['.news-single time[datetime]'], attribute: 'datetime' },
  remove: [
    { selector: '.news-related-wrap, .news-backlink-wrap, .news-list-category, .news-list-tags' },
    { selector: '.news-single .news-footer' },
  ],
} satisfies SiteRule;
