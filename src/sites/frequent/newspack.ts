import type { SiteRule } from '../site-rule.ts';

/** Newspack, WordPress for small newsrooms: prompts and rails of further stories are in the text itself. */
export default {
  name: 'Newspack',
  match: { theme: ['link[href*="/newspack-"]'] },
  body: { selectors: ['.entry-content'], take: 'first' },
  remove: [
    { selector: '.newspack-lightbox, .newspack-inline-popup, .entry-content .scaip, .entry-content .below-content' },
    { selector: '.entry-content .wp-block-newspack-blocks-homepage-articles, .wp-block-newspack-blocks-donate' },
    { selector: '[id|=republication-tracker-tool], [class*=republication]' },
  ],
} satisfies SiteRule;
