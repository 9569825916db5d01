import type { SiteRule } from '../site-rule.ts';

/** Pirate Rogue, the WordPress theme of a party with many local pages. */
export default {
  name: 'Pirate Rogue',
  match: { theme: ['#socialicons-sticky'] },
  remove: [{ selector: '.entry-content .wpcf7, .entry-details' }],
  hide: ['.author-bio, .jumplink-nav, .post-nav, .entry-footer'],
} satisfies SiteRule;
