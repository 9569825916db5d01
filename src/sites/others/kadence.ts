import type { SiteRule } from '../site-rule.ts';

/** Kadence, a WordPress theme and its blocks. */
export default {
  name: 'Kadence',
  match: { theme: ['#inner-wrap .entry-content-wrap'] },
  remove: [{ selector: '.entry-content-wrap > .entry-footer, .entry-author.entry-author-style-normal' }],
  hide: ['.entry-related, .entry-author, .post-navigation, .entry-content-wrap > .entry-footer'],
} satisfies SiteRule;
