import type { SiteRule } from '../site-rule.ts';

/** Foxiz, a WordPress theme of news sites. */
export default {
  name: 'Foxiz',
  match: { theme: ['.single-post-infinite', '.p-wrap .entry-title'] },
  byline: { selectors: ['.single-meta .meta-author a'] },
  remove: [{ selector: '.rbct .related-sec, .entry-bottom, .rb-gutenberg-related' }],
  hide: ['.single-related, .entry-pagination, .usr-holder, .efoot'],
} satisfies SiteRule;
