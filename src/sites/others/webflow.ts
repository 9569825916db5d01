import type { SiteRule } from '../site-rule.ts';

/** Webflow: each list of other articles is a collection list. */
export default {
  name: 'Webflow',
  match: { theme: ['[data-wf-page] .w-richtext'] },
  remove: [{ selector: '.w-richtext .w-form, .w-richtext .w-dyn-list' }],
  hide: ['.w-dyn-items:has(> :nth-child(2)):not(:has(.w-richtext)), .w-form, .w-pagination-wrapper'],
} satisfies SiteRule;
