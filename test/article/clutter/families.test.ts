import { reasonsOfNames } from '../../../src/article/clutter/families.ts';

const reasonOfName = (name: string) => reasonsOfNames([name]).get(name);

test.each([
  ['share-buttons', 'share bar'],
  ['post_share', 'share bar'],
  ['essb_links', 'share bar'],
  ['sharedaddy', 'share bar'],
  ['related-posts', 'rail'],
  ['RelatedPosts', 'rail'],
  ['jp-relatedposts', 'rail'],
  ['article__read-next', 'rail'],
  ['widget:most-read', 'rail'],
  ['taboola-below-article', 'rail'],
  ['newsletterSignup', 'newsletter'],
  ['mc_embed_signup', 'newsletter'],
  ['ad', 'advertisement'],
  ['google-ads', 'advertisement'],
  ['div-gpt-ad-123', 'advertisement'],
  ['Card__AdBox', 'advertisement'],
  ['post__related', 'rail'],
  ['article__share_button', 'share bar'],
  ['donation-box', 'donation'],
  ['comments-area', 'comments'],
  ['disqus_thread', 'comments'],
  ['visitors_comment_block', 'comments'],
  ['commententry', 'comments'],
  ['modalwindow__block', 'dialog'],
  ['adblock-wall', 'dialog'],
  ['author-bio', 'author card'],
  ['post-tags', 'tags'],
  ['onetrust-banner-sdk', 'consent'],
  ['usercentrics-root', 'consent'],
  ['userwayAccessibilityIcon', 'dialog'],
  ['donationBox', 'donation'],
  ['taboolaFeed', 'rail'],
  ['wide related', 'rail'],
  ['wide\tsharing\nlight', 'share bar'],
  ['cookieBanner', 'consent'],
  ['trinityAudioPlaceholder', 'audio player'],
  ['breadcrumbs', 'navigation'],
  ['newsletter-modal', 'newsletter'],
  ['modal', 'dialog'],
  ['search-form', 'search'],
] as const)('the name %p stands for: %s', (name, reason) => expect(reasonOfName(name)).toBe(reason));

test.each([
  'article-body',
  'entry-content',
  'header',
  'heading',
  'shadow',
  'adventure',
  'download',
  'gradient',
  'unrelated',
  'correlated',
  'commentary',
  'research',
  'shareholder',
  'modality',
  'appealing',
  'table_root__adKqa',
  'record-id-PFk9dDFpTo0qJgx9vRfcqXxunAd4Ad',
  'x',
  '',
  `related-${'x'.repeat(300)}`,
])('the name %j stands for no clutter', (name) => expect(reasonOfName(name)).toBeUndefined());

test('each of several names has its own reason', () => {
  const reasons = reasonsOfNames(['header', 'up-next', '', 'a\nb', 'modal']);
  expect([...reasons]).toEqual([
    ['up-next', 'rail'],
    ['modal', 'dialog'],
  ]);
});
