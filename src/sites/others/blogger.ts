import type { SiteRule } from '../site-rule.ts';

/** Blogger (blogspot.com): its themes look different and keep the class names of the first one. */
export default {
  name: 'Blogger',
  match: { theme: ['meta[name=generator][content=blogger i]'] },
  body: { selectors: ['.post-body'], take: 'first' },
  title: { selectors: ['.post-title'] },
  byline: { selectors: ['.post-author .fn'] },
  published: { selectors: ['abbr.published[title]'], attribute: 'title' },
  remove: [{ selector: '.post-footer, #blog-pager, .PopularPosts, .FeaturedPost' }],
  // Blogger makes a table of a picture with a caption.
  rewrite: [
    { selector: '.tr-caption-container', rename: 'figure' },
    { selector: '.tr-caption', rename: 'figcaption' },
    { selector: '.tr-caption-container :is(tbody, tr, td)', unwrap: true },
  ],
} satisfies SiteRule;
