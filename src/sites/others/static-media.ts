import type { SiteRule } from '../site-rule.ts';

/** SlashGear, BGR, Glam, The List and other sites of Static Media. */
export default {
  name: 'Static Media',
  match: { theme: ['.gallery-image-credit'] },
  remove: [{ selector: '.news-article .next-button, .gallery-image-credit' }],
  hide: [
    '.zergnet-widget, #zergnet-widget, .recommended, .article-recommended, .tag-list, .sidebar',
    '.next-stories, .share-icons, .breadcrumbs, .rec-list, .sub-footer',
  ],
} satisfies SiteRule;
