import type { SiteRule } from '../site-rule.ts';

/** Invision Community forums: each post with its author and date. */
export default {
  name: 'Invision',
  match: { theme: ['.ipsComment.cPost'] },
  body: { selectors: ['.ipsComment.cPost'], take: 'all' },
  remove: [
    { selector: '.cAuthorPane_mobile, .cAuthorPane_info, .ipsComment_toolWrap, .ipsItemControls' },
    { selector: '.ipsComment [data-role=memberSignature]' },
  ],
  keep: ['.ipsComment_author h3', '.ipsComment_meta time', '.cPost_contentWrap'],
} satisfies SiteRule;
