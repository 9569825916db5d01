import type { SiteRule } from '../site-rule.ts';

/** Arc XP, the system of many large newspapers: its own body, and the bodies of two groups of papers. */
export default {
  name: 'Arc XP',
  match: { theme: ['#fusion-app'] },
  body: { selectors: ['.b-article-body', '.article-body-wrapper', '.article__story > .entry-content'], take: 'first' },
  remove: [{ selector: '.b-article-body__interstitial, .c-gallery__counter, .article__story [class^=InContent]' }],
} satisfies SiteRule;
