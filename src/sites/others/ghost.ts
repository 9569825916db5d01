import type { SiteRule } from '../site-rule.ts';

/** Ghost: blogs and newsletters; class names of its first theme and of later ones. */
export default {
  name: 'Ghost',
  match: { theme: ['meta[name=generator][content^="Ghost "]'] },
  body: { selectors: ['.gh-content', '.post-full-content', '.post-content'], take: 'first' },
  subtitle: { selectors: ['.gh-article-excerpt', '.article-excerpt'] },
  remove: [{ selector: '.gh-post-upgrade-cta, .gh-comments, .gh-read-next, .gh-navigation' }],
} satisfies SiteRule;
