import type { SiteRule } from '../site-rule.ts';

/** The magazines of Condé Nast: the text comes in several pieces, with advertisements and recommendations between them. */
export default {
  name: 'Condé Nast',
  match: { theme: ['.body__inner-container'] },
  remove: [
    { selector: '.inline-recirc-wrapper, .consumer-marketing-unit, .recirc-most-popular-wrapper' },
    { selector: '.body__inner-container .newsletter-subscribe-form' },
  ],
  hide: [
    '.recirc-list-wrapper, .bottom_recirc-1, .bottom_recirc-2, .bottom_recirc-3, .bottom_recirc-4',
    '.tags, .article__contributors, .contributors',
  ],
} satisfies SiteRule;
