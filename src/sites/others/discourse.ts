import type { SiteRule } from '../site-rule.ts';

/** Discourse forums, as readers and as search engines get them: each post with its author and date. */
export default {
  name: 'Discourse',
  match: { theme: ['meta[name=generator][content^=Discourse]'] },
  body: { selectors: ['.topic-body'], take: 'all' },
  remove: [
    { selector: '.topic-map, .post-menu-area, .post__menu-area, .embedded-posts, .user-signature, .post-info.edits' },
    {
      selector:
        '.crawler-linkback-list, .topic-body > [itemprop=interactionStatistic], .topic-body [itemprop=position]',
    },
    { selector: '.topic-body .user-title, .topic-body .avatar, .lightbox .meta, .reply-to-tab' },
  ],
  keep: ['.names', '.post-date', '.creator', '.post-time', '.cooked', '.quote > .title'],
  hide: ['.more-topics__container, #suggested-topics'],
} satisfies SiteRule;
