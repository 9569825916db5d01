import type { SiteRule } from '../site-rule.ts';

/** GV Wire: a WordPress site whose class names say nothing, so that the rule relies on labels. */
export default {
  name: 'gvwire.com',
  match: { hosts: ['gvwire.com'] },
  remove: [
    { label: ["Don't Miss", 'Up Next', 'Also in …'], announces: 'rail' },
    { label: ['Related Topics'], announces: 'topics' },
    { label: ['Getting your Trinity Audio player ready...', 'Send this to a friend', 'Share'], announces: 'line' },
    { selector: '[class*="essb_"], [class*="trinity"]' },
  ],
} satisfies SiteRule;
