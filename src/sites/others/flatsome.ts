import type { SiteRule } from '../site-rule.ts';

/** Flatsome, a WordPress theme of shops with a blog. */
export default {
  name: 'Flatsome',
  match: { theme: ['.absolute-footer'] },
  remove: [
    { selector: '.entry-content .blog-share, .entry-author.author-box, .single .entry-meta, footer.entry-meta' },
  ],
  hide: [
    '.post-sidebar, .navigation-post, #wide-nav .html, .mobile-sidebar, .blog-share, .nav-single',
    '.social-icons.share-icons',
  ],
} satisfies SiteRule;
