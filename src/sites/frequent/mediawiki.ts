import type { SiteRule } from '../site-rule.ts';

/** MediaWiki: Wikipedia and other wikis. */
export default {
  name: 'MediaWiki',
  match: { theme: ['meta[name=generator][content^=MediaWiki]'] },
  body: { selectors: ['#mw-content-text > .mw-parser-output', '#mw-content-text'], take: 'first' },
  title: { selectors: ['#firstHeading'] },
  remove: [
    {
      selector:
        '#siteNotice, .mw-editsection, .toc, .navbox, .metadata, .ambox, .hatnote, .noprint, .printfooter, .catlinks',
    },
  ],
} satisfies SiteRule;
