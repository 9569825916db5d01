import type { SiteRule } from '../site-rule.ts';

/** GeneratePress, a WordPress theme that is used for sites of every kind. */
export default {
  name: 'GeneratePress',
  match: { theme: ['.inside-article'] },
  remove: [{ selector: '.inside-article > footer.entry-meta, .inside-article .dpsp-content-wrapper' }],
  hide: ['.nav-below, .post-navigation, .gp-related-posts, .generate-back-to-top'],
} satisfies SiteRule;
