import type { SiteRule } from '../site-rule.ts';

/** Contao, a system that is common in German-speaking countries. */
export default {
  name: 'Contao',
  match: { theme: ['.mod_newsreader'] },
  published: { selectors: ['.mod_newsreader time[datetime]'], attribute: 'datetime' },
  remove: [{ selector: '.mod_newsreader .back, .mod_newsreader .info' }],
  hide: ['.mod_newslist, .mod_newsarchive, .mod_customnav, .mod_newsmenu'],
} satisfies SiteRule;
