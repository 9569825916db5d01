import type { SiteRule } from '../site-rule.ts';

/** The Guardian, in its older and its present markup. */
export default {
  name: 'theguardian.com',
  match: { hosts: ['theguardian.com'] },
  remove: [{ selector: '.element-rich-link, [data-spacefinder-role=richLink], .contributions__epic, .submeta' }],
  hide: [
    '#related-content, .js-outbrain-anchor, .most-popular__container, .js-popular-trails, .js-related',
    '[data-component=most-popular], [data-link-name=related-content]',
    '[data-component=related-content], [data-component=onwards-content], [data-gu-name=border]',
    '.submeta, .content__secondary-column, .l-side-margins .facia-container',
  ],
} satisfies SiteRule;
