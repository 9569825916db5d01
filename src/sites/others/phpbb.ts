import type { SiteRule } from '../site-rule.ts';

/** phpBB forums: each post with its author and date. */
export default {
  name: 'phpBB',
  match: { theme: ['body#phpbb'] },
  body: { selectors: ['.postbody'], take: 'all' },
  title: { selectors: ['.topic-title'] },
  byline: { selectors: ['.postbody .author .username, .postbody .author .username-coloured'] },
  published: { selectors: ['.postbody .author time'], attribute: 'datetime' },
  remove: [
    { selector: '.postbody h3, .post-buttons, .postbody .signature, .postbody .notice, .author > a, .author .sr-only' },
  ],
  keep: ['.author', '.postbody .content'],
} satisfies SiteRule;
