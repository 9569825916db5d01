import type { Reason } from '../article.ts';

/**
 * Names that sites give their clutter in classes and ids, in small letters with `-` between the parts, so that
 * `RelatedPosts`, `related_posts` and `related-posts` are one. `*` means any further letters of the last part.
 */
const FAMILIES: Partial<Record<Reason, string>> = {
  'share bar': `
    share-bar share-button share-buttons share-tools share-links share-icons share-box share-this share-post
    share-article share-wrap share-wrapper share-container share-widget share-list share-block share-menu social-share
    social-sharing social-shares post-share post-sharing article-share article-sharing entry-share content-share sharing
    sharethis sharedaddy addtoany addthis a2a-kit essb heateor shariff social-links social-icons social-media
    social-buttons social-bar social-follow social-list social-nav social-wrap follow-us mailform soc-wrap soc-list
    soc-mob-wrap app-banner onesignal*`,
  rail: `
    related relatedposts yarpp recirc recirculation read-next up-next upnext more-from more-stories you-may-like
    you-might-like you-may-also-like you-might-also-like onward most-read most-popular most-viewed trending popular-posts
    popular-articles popular-stories prev-next post-navigation nav-previous nav-next nav-links next-post next-article
    recommended recommendations teasers taboola* trc outbrain* ob-widget rc-widget mgid zergnet dianomi nativo ntv widget-area
    inline-related read-more-links also-in`,
  newsletter: `
    newsletter newsletters subscribe-box subscribe-form subscribe-widget subscribe-wrap subscribe-cta subscribe-footer
    subscription-widget subscription-widget-wrap mc-embed-signup mc4wp sailthru signup-form signup-box signup-card
    kg-signup-card email-signup`,
  advertisement: `
    ad ads advert advertisement advertising post-ad-wrap adsbygoogle dfp google-ads div-gpt-ad sponsored sponsor-content
    promo-box leaderboard-ad`,
  donation: 'donat* support-us membership-cta newspack-popup appeal fundraising',
  comments: `
    comments respond comment-respond comment-form comment-list comment-block comment-entry commententry commentlist disqus*
    viafoura coral spot-im fb-comments`,
  'author card': `
    author-box author-bio author-card about-author about-the-author td-post-author-name td-post-author-box
    pp-multiple-authors`,
  tags: 'post-tags tags-links tag-list article-tags entry-tags tagcloud wp-block-post-terms',
  consent: `
    cookie-notice cookie-banner cookie-bar cookie-law cookie-consent cookie-policy cookie-modal cookie-popup cookie-dialog
    cookie-wall cookieconsent cookiebot cybot* onetrust* ot-sdk* cmpbox* cmpwrapper* qc-cmp* didomi* gdpr* consent-banner consent-modal
    consent-popup consent-manager privacy-modal privacy-banner privacy-notice privacy-popup trustarc* truste
    usercentrics* osano* iubenda* borlabs* cmplz* termly* tarteaucitron* sp-message*`,
  'audio player': 'trinity* beyondwords* speechify* instaread* audio-player-wrap',
  navigation: 'breadcrumb breadcrumbs skip-link skip-links fly-menu off-canvas offcanvas pagination posts-nav-link',
  dialog: 'popup pop-up modal modalwindow adblock* paywall-overlay tp-modal tp-backdrop userway* acsb*',
  search: 'search-form search-box search-wrap search-overlay search-modal search-bar searchform',
};

/**
 * Finds the kinds of clutter that class attributes and ids name. All of a page's are given at once, since one run of a
 * pattern over all of them is faster than one over each.
 * @param attributes Values of class and id attributes as the page writes them, each once.
 * @returns Reasons for a removal by attribute; attributes that name no clutter are left out.
 */
export function reasonsOfNames(attributes: readonly string[]): Map<string, Reason> {
  const reasons = new Map<string, Reason>();
  const known = new Map<string, Reason | undefined>();
  const lines = attributes
    .map((attribute) => (attribute.length > MAX_ATTRIBUTE_CHARS ? '' : attribute.replace(/\s/g, ' ')))
    .join('\n')
    .replace(HASHES, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[_:.]+/g, '-')
    .toLowerCase()
    .split('\n');
  for (let line = 0; line < lines.length; line++) {
    const reason = reasonOfLine(lines[line] ?? '', known);
    if (reason) reasons.set(attributes[line] ?? '', reason);
  }
  return reasons;
}

/** @param known Reasons of names that other lines have had: most names of a page stand in many of them. */
function reasonOfLine(line: string, known: Map<string, Reason | undefined>): Reason | undefined {
  for (const name of line.split(' ')) {
    if (name.length < 2) continue;
    let reason = known.get(name);
    if (!reason && !known.has(name)) {
      reason = reasonOfParts(name.split('-'));
      known.set(name, reason);
    }
    if (reason) return reason;
  }
  return undefined;
}

/**
 * Parts that tools write into names to make them unique: five characters after two underscores that are not a word (CSS
 * Modules), and long runs of letters and digits. By chance they contain any short word.
 */
const HASHES =
  /__(?!(?:[a-z]+|(?:[A-Z][a-z]+)+)\b)[\w-]{5}(?![\w-])|(?<![A-Za-z0-9])(?=[A-Za-z]*\d[A-Za-z]+\d)[A-Za-z0-9]{12,}/g;

/** Longest attribute that is read, in characters. Set by hand: longer ones are lists of styles made by a tool. */
const MAX_ATTRIBUTE_CHARS = 300;

/** Letters of the first part by which open phrases are looked up. */
const OPEN_KEY_LETTERS = 3;

function reasonOfParts(parts: readonly string[]): Reason | undefined {
  for (let start = 0; start < parts.length; start++) {
    const part = parts[start] ?? '';
    const exact = EXACT.get(part)?.find(([phrase]) => phrase.every((word, place) => parts[start + place] === word));
    if (exact) return exact[1];
    const open = OPEN.get(part.slice(0, OPEN_KEY_LETTERS))?.find(([beginning]) => part.startsWith(beginning));
    if (open) return open[1];
  }
  return undefined;
}

/** Phrases without `*` by their first part. */
const EXACT = new Map<string, [readonly string[], Reason][]>();

/** Beginnings of phrases with `*` by their first letters. */
const OPEN = new Map<string, [string, Reason][]>();
for (const [reason, phrases] of Object.entries(FAMILIES) as [Reason, string][]) {
  for (const phrase of phrases.trim().split(/\s+/)) {
    const words = phrase.split('-');
    const [first = ''] = words;
    const start = phrase.slice(0, OPEN_KEY_LETTERS);
    if (phrase.endsWith('*')) OPEN.set(start, [...(OPEN.get(start) ?? []), [phrase.slice(0, -1), reason]]);
    else EXACT.set(first, [...(EXACT.get(first) ?? []), [words, reason]]);
  }
}
