import type { SiteRule } from '../site-rule.ts';

/** XenForo forums, and those of VerticalScope, which are built on it: each post with its author and date. */
export default {
  name: 'XenForo',
  match: { theme: ['#XF .message--post', '#XF .MessageCard'] },
  body: { selectors: ['.message--post', '.MessageCard'], take: 'all' },
  remove: [
    { selector: '.message-avatar, .message-userTitle, .message-userExtras, .userBanner, .message-footer' },
    { selector: '.message-attribution-opposite, .message-lastEdit, .message-signature, .bbCodeBlock-expandLink' },
    { selector: '.MessageCard__avatar, .MessageCard__user-details, .MessageCard__comment-options' },
    { selector: '.MessageCard__post-position, .MessageCard__dot-separator, .message-attribution-discussion-starter' },
  ],
  rewrite: [
    { selector: '.message-attribution-main > li', unwrap: true },
    { selector: '.message-attribution-main', rename: 'p' },
  ],
  keep: ['.message-user .username', '.message-attribution-main', '.MessageCard__date-created', '.message-body'],
  hide: ['.structItemContainer'],
} satisfies SiteRule;
