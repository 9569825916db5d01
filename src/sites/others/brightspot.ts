import type { SiteRule } from '../site-rule.ts';

/** Brightspot: broadcasters, public radio and some newspapers; boxes in the text are "enhancements". */
export default {
  name: 'Brightspot',
  match: { theme: ['.RichTextArticleBody'] },
  body: { selectors: ['.RichTextArticleBody'], take: 'first' },
  remove: [
    {
      selector:
        '.Enhancement [class*=Promo], .Enhancement [class*=Newsletter], .RatingCard, .RichTextSidebarModule, [class*=AdModule]',
    },
  ],
  rewrite: [
    // The credit is beside the caption: both together are the caption.
    { selector: '.Figure-content .Figure-caption', rename: 'div' },
    { selector: '.Figure-content', rename: 'figcaption' },
  ],
} satisfies SiteRule;
