import type { SiteRule } from '../site-rule.ts';

/** Substack: newsletters, with invitations to subscribe and other letters between the paragraphs. */
export default {
  name: 'Substack',
  match: { theme: ['.body.markup'] },
  body: { selectors: ['.body.markup'], take: 'first' },
  subtitle: { selectors: ['h3.subtitle'] },
  remove: [{ selector: '.subscription-widget-wrap, .digest-post-embed, .captioned-button-wrap, .post-ufi' }],
} satisfies SiteRule;
