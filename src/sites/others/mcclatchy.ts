import type { SiteRule } from '../site-rule.ts';

/** The papers of McClatchy. */
export default {
  name: 'McClatchy',
  match: { theme: ['article.story-body'] },
  body: { selectors: ['article.story-body'], take: 'first' },
  remove: [
    { selector: '.story-body .story-module, #story-cta-widget, [id^=newsletter-sig], .story-body .zone' },
    { label: ['This story was originally published …'], announces: 'line' },
  ],
} satisfies SiteRule;
