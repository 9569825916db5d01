import type { SiteRule } from '../site-rule.ts';

/**
 * Zox News, a WordPress theme of many local newspapers: text nested six deep, and further stories loaded into the
 * article.
 */
export default {
  name: 'Zox News',
  match: { theme: ['#mvp-article-wrap', '.mvp-article-wrap', 'link[rel=stylesheet][href*="/themes/zox-news"]'] },
  body: { selectors: ['#mvp-content-main'], take: 'first' },
  title: { selectors: ['h1.mvp-post-title.entry-title'] },
  subtitle: { selectors: ['.mvp-post-excerpt'] },
  byline: { selectors: ['.mvp-author-info-name .author-name', '.mvp-author-info-wrap .author-name'] },
  published: { selectors: ['.mvp-author-info-date time[datetime]'], attribute: 'datetime' },
  leadImage: { selectors: ['#mvp-post-feat-img img', '#mvp-post-feat-img-wide img'] },
  leadCaption: { selectors: ['.mvp-feat-caption'] },
  remove: [
    { selector: '#mvp-post-add-box, .mvp-post-add-story, article.mvp-article-wrap ~ article.mvp-article-wrap' },
    { selector: '#mvp-content-bot, .mvp-cont-read-wrap, #mvp-prev-next-wrap, #mvp-related-posts, .mvp-org-wrap' },
    { selector: '#mvp-side-wrap, #mvp-post-more-wrap, .mvp-alp-side, .mvp-vid-wide-more-list' },
    { selector: '#mvp-fly-wrap, #mvp-search-wrap, #mvp-leader-wrap' },
    { selector: '#mvp-soc-mob-wrap, .mvp-post-soc-wrap, .mvp-post-soc-list, .mvp-alp-soc-list' },
    { selector: '.mvp-post-ad-wrap, #mvp-post-bot-ad, .mvp-ad-label, .mvp-widget-ad' },
    { selector: '#mvp-author-box-wrap, .mvp-post-tags' },
  ],
} satisfies SiteRule;
