import { firstIn } from './elements-in.ts';
/** Attributes that keep the address of a frame until it comes near the screen, or until the visitor agrees. */
export const WAITING_SOURCES: readonly string[] = [
  'data-src',
  'data-lazy-src',
  'data-cmp-src',
  'data-cookieblock-src',
  'data-consent-src',
  'data-embed-src',
];

/** Selects frames with an address, and the elements that are there until a script has made one. */
export const EMBEDS = `iframe:is([src]:not([src=""], [src^="about:"]), [${WAITING_SOURCES.join('], [')}]), \
embed[src], object[data], amp-youtube, amp-vimeo, amp-iframe, amp-twitter, amp-instagram, lite-youtube, lite-vimeo, \
[data-youtube-id], .rll-youtube-player, blockquote:is(.twitter-tweet, .twitter-video, .instagram-media, .tiktok-embed, \
.bluesky-embed), :is(.fb-post, .fb-video)[data-href]`;

/** Tells whether an element may hold films, posts or maps of other sites: most pages show none. */
export const mayHoldEmbeds = (root: ParentNode): boolean => firstIn(root, EMBEDS) !== null;
