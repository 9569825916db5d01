import type { SiteRule } from './site-rule.ts';

/** Blogger (blogspot.com): its themes differ in looks and keep the class names of the first one. */
export default {
  name: 'Blogger',
  match: { theme: ['meta[name=generator][content=blogger i]'] },
  body: { selectors: ['.post-body'], take: 'first' },
  title: { selectors: ['.post-title'] },
  byline: { selectors: ['.post-author .fn'] },
  published: { selectors: ['abbr.published[title]'], attribute: 'title' },
  remove: [{ selector: '.post-footer, #blog-pager, .PopularPosts, .FeaturedPost' }],
  // A picture with a caption is a table there.
  rewrite: [
    { selector: '.tr-caption-container', rename: 'figure' },
    { selector: '.tr-caption', rename: 'figcaption' },
    { selector: '.tr-caption-container :is(tbody, tr, td)', unwrap: true },
  ],
} satisfies SiteRule;
