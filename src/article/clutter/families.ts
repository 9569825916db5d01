/** A kind of clutter that sites name in their class names and ids. */
export interface Family {
  /** The reason given for a removal. */
  readonly reason: Reason;
  /** Whole words of class names and ids; `-`, `_` and capitals part words. */
  readonly words: RegExp;
}

/** Why something was taken out of the page. */
export type Reason =
  | 'advertisement'
  | 'audio player'
  | 'author card'
  | 'comments'
  | 'consent'
  | 'dialog'
  | 'donation'
  | 'hidden'
  | 'label'
  | 'navigation'
  | 'newsletter'
  | 'next story'
  | 'rail'
  | 'repeated'
  | 'search'
  | 'share bar'
  | 'site rule'
  | 'tags';

/**
 * The families, most telling first. Words are matched on names in small letters whose parts are joined by `-`, so that
 * `RelatedPosts`, `related_posts` and `related-posts` are one.
 */
const families: readonly Family[] = [
  {
    reason: 'share bar',
    words: words(
      'share-(bar|buttons?|tools|links|icons|box|this|post|article|wrap|wrapper|container|widget|list|block|menu)',
      '(social|post|article|entry|content)-(share|sharing|shares)|sharing|sharethis|sharedaddy|addtoany|addthis|a2a-kit',
      'essb|heateor|shariff|social-(links|icons|media|buttons|bar|follow|list|nav|wrap)|follow-us|mailform',
      'soc-(wrap|list|mob-wrap)|app-banner|onesignal',
    ),
  },
  {
    reason: 'rail',
    words: words(
      'related|relatedposts|related-(posts|articles|stories|content|links|news|topics|items|reading)|yarpp|recirc',
      'recirculation|read-next|up-next|upnext|more-from|more-stories|you-(may|might)(-also)?-like|onward|most-(read|popular|viewed)',
      'trending|popular-(posts|articles|stories)|prev-next|post-navigation|nav-(previous|next|links)|next-(post|article)',
      'recommended|recommendations|recommended-(posts|articles|stories)|taboola|trc|outbrain|ob-widget|rc-widget|mgid',
      'zergnet|dianomi|nativo|ntv|widget-area|inline-related|read-more-links|also-in',
    ),
  },
  {
    reason: 'newsletter',
    words: words(
      'newsletter|newsletters|newsletter-.*|subscribe-(box|form|widget|wrap|cta|footer)|subscription-widget(-wrap)?',
      'subscription-widget-.*|mc-embed-signup|mc4wp.*|sailthru|signup-(form|box|card)|kg-signup-card|email-signup',
    ),
  },
  {
    reason: 'advertisement',
    words: words(
      'ads?|advert|advertisement|advertising|ad-(slot|unit|container|wrapper|wrap|label|banner|box|block|space|zone)',
      'post-ad-wrap|adsbygoogle|dfp|google-ads|div-gpt-ad.*|sponsored|sponsor-content|promo-box|leaderboard-ad',
    ),
  },
  { reason: 'donation', words: words('donat.*|support-us|membership-cta|newspack-popup|appeal|fundraising') },
  {
    reason: 'comments',
    words: words(
      'comments|comments-(area|section|wrap|list)|respond|comment-(respond|form|list)|disqus.*|viafoura',
      'coral-.*|spot-im.*|fb-comments',
    ),
  },
  {
    reason: 'author card',
    words: words('author-(box|bio|card)(-.*)?|about-the?-?author|about-author|td-post-author-.*|pp-multiple-authors.*'),
  },
  {
    reason: 'tags',
    words: words('post-tags|tags-links|tag-list|article-tags|entry-tags|tagcloud|wp-block-post-terms'),
  },
  {
    reason: 'consent',
    words: words(
      'cookie-(notice|banner|bar|law|consent|policy).*|onetrust.*|cmp-.*|gdpr.*|consent-(banner|modal|popup)|trustarc.*|usercentrics.*',
    ),
  },
  {
    reason: 'audio player',
    words: words('trinity.*|beyondwords.*|speechify.*|instaread.*|audio-player-wrap'),
  },
  {
    reason: 'navigation',
    words: words('breadcrumbs?|skip-link|skip-links|fly-menu|off-canvas|offcanvas|pagination|posts-nav-link'),
  },
  { reason: 'dialog', words: words('popup|pop-up|modal|paywall-overlay|tp-modal|tp-backdrop|userway.*|acsb-.*') },
  { reason: 'search', words: words('search-(form|box|wrap|overlay|modal|bar)|searchform') },
];

/**
 * The family that a class name or an id speaks of.
 * @param name One class name or id, as the page writes it.
 */
export function familyOf(name: string): Family | undefined {
  if (name.length < 2 || name.length > 60) return undefined;
  const parts = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[_:.]+/g, '-')
    .toLowerCase();
  return families.find((family) => family.words.test(parts));
}

/** Matches any of the words as whole parts of a name whose parts are joined by `-`. */
function words(...lists: string[]): RegExp {
  return new RegExp(`(^|-)(${lists.join('|')})(-|$)`);
}
