import type { SiteRule } from '../site-rule.ts';

/** BLOX (TownNews), on which hundreds of American local newspapers and the papers of Lee run. */
export default {
  name: 'BLOX',
  match: { theme: ['.tncms-region'] },
  body: { selectors: ['#article-body'], take: 'first' },
  remove: [
    { selector: '#article-body .tncms-region, #article-body .inline-asset, .tncms-inline-link, .tnt-blurred-image' },
    { selector: '.asset-related-articles, .related-sidebar, [id^=tncms-recommendations], .subscriber-hide' },
  ],
} satisfies SiteRule;
