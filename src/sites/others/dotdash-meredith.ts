import type { SiteRule } from '../site-rule.ts';

/** People, Investopedia, Serious Eats and other magazines of one house, on one template. */
export default {
  name: 'Dotdash Meredith',
  match: { theme: ['.mntl-article'] },
  remove: [
    { selector: '.mntl-author-tooltip, .mntl-sc-block-adslot, .mntl-newsletter-submit' },
    { selector: '.mntl-sc-block-universal-featured-link, .mntl-jwplayer-broad__title, .mntl-recipe-social-share' },
  ],
  hide: [
    '.recirc-section, .article-right-rail, .mntl-newsletter, .social-nav__title, .mntl-recirc-section',
    '.related-article-list, .mntl-document-recirc, .mntl-toc, .mntl-article-feedback',
    '.newsletter-dialog-header, .newsletter-dialog-footer, .mntl-article-sources',
    '.editorial-guidelines, .mntl-breadcrumbs, .article-feedback, .mntl-bylines',
  ],
} satisfies SiteRule;
