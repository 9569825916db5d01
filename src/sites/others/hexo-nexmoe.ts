import type { SiteRule } from '../site-rule.ts';

/** Nexmoe, a theme of Hexo. */
export default {
  name: 'Hexo Nexmoe',
  match: { theme: ['.nexmoe-drawer'] },
  body: { selectors: ['.nexmoe-post article'], take: 'first' },
  remove: [{ selector: '.nexmoe-post-copyright, .nexmoe-post-meta, .nexmoe-post-right' }],
  hide: ['.nexmoe-widget-wrap, .nexmoe-post-right, .nexmoe-count, .nexmoe-post-footer'],
} satisfies SiteRule;
