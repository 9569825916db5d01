import type { SiteRule } from '../site-rule.ts';

/** Drupal: in version 7 one field is the text, later a post has several; nodes within a node are teasers. */
export default {
  name: 'Drupal',
  match: { theme: ['meta[name=generator i][content^=Drupal]'] },
  body: { selectors: ['.field-name-body', '.node--view-mode-full > .node__content'], take: 'first' },
  remove: [
    { selector: '.node .node:not(.node--view-mode-full), .node__links, .node__meta, .node__submitted' },
    { selector: '.field--name-field-tags, .field-name-field-tags' },
  ],
} satisfies SiteRule;
