import type { SiteRule } from '../site-rule.ts';

/** VitePress, for documentation, in the theme that it comes with. */
export default {
  name: 'VitePress',
  match: { theme: ['.vp-doc'] },
  body: { selectors: ['.vp-doc'], take: 'first' },
  remove: [{ selector: '.header-anchor' }],
  hide: ['.VPDocFooter, .VPDocAside, .VPDocAsideOutline, .VPLocalNav'],
} satisfies SiteRule;
