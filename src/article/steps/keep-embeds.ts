import type { Draft } from '../draft/draft.ts';
import { EMBED_MARK } from '../gate/embed-mark.ts';
import { embedOf } from '../gate/known-embeds.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { EMBEDS, WAITING_SOURCES } from '../page/embed-signs.ts';
import { attributeText } from '../page/raw-text.ts';
import { textOf } from '../text/words.ts';
import { pictureBehind } from '../tree/picture-behind.ts';

/** Lowest frame of an unknown site that is kept, in CSS pixels. Set by hand: below it are banners and buttons. */
const MIN_FRAME_HEIGHT = 150;

/** Most of an element's text that becomes the title of its frame, in characters. */
const MAX_TITLE_CHARS = 200;

/** Words in addresses of frames that are not part of any text. */
const CLUTTER =
  /[/.?&_=-](ads?|adserver|doubleclick|googlesyndication|amazon-adsystem|gampad|taboola|outbrain|recaptcha|captcha|consent|newsletter|subscribe|signup|comments?|disqus|login|auth|share|like|follow|page|pixel|track(er|ing)?|gtm|googletagmanager|survey|donate|chat)(?=[/.?&_=-]|$)/i;

/** Hosts of pictures that belong to the site of an embed, which must not learn of the reader before a press. */
const THEIR_PICTURES =
  /(^|\.)(ytimg|youtube|vimeocdn|twimg|cdninstagram|fbcdn|tiktokcdn[\w-]*|sndcdn|scdn|dmcdn)\.(com|net|co)$/;

/** Keeps films, posts and maps of other sites as one kind of frame, which the gate knows, with title and poster. */
export function keepEmbeds(draft: Draft): void {
  for (const element of elementsIn(draft.root, EMBEDS)) {
    const address = addressOf(element);
    const embed = address ? embedOf(address, draft.base) : undefined;
    if (!embed || !(embed.frame || isContent(element, draft))) continue;
    const frame = draft.document.createElement('iframe');
    frame.setAttribute('src', embed.frame ?? embed.link);
    frame.setAttribute('data-embed', EMBED_MARK);
    const title = titleOf(element);
    if (title) frame.setAttribute('title', title);
    const poster = posterOf(element, draft.base);
    if (poster) frame.setAttribute('data-poster', poster);
    const policy = element.getAttribute('referrerpolicy');
    if (policy) frame.setAttribute('referrerpolicy', policy);
    const number = element.getAttribute('data-lectern');
    if (number) frame.setAttribute('data-lectern', number);
    // A quoted post is text of the article; a placeholder for a post is not.
    if (element.localName === 'blockquote' && !element.matches('.instagram-media')) {
      joinSignature(element);
      element.append(frame);
    } else if (textOf(element) === '') draft.restate(element, frame);
    else draft.standIn(element, frame);
  }
}

/** Puts the author and the time of a post, which are behind its words, into one line with them. */
function joinSignature(quote: Element): void {
  const words = firstIn(quote, ':scope > p');
  for (const node of [...quote.childNodes]) {
    if (words && (node.nodeType === 3 || (node as Element).localName === 'a')) words.append(' ', node);
  }
}

/** Finds the address that an element shows, or will show, in a frame. */
function addressOf(element: Element): string | undefined {
  const get = (...names: string[]) => names.map((name) => element.getAttribute(name)).find(Boolean) ?? undefined;
  const made = (start: string, id: string | undefined, end = '') =>
    id ? start + encodeURIComponent(id) + end : undefined;
  if (element.matches('iframe, embed, object, amp-iframe')) {
    const source = get('src', 'data');
    return source && !source.startsWith('about:') ? source : get(...WAITING_SOURCES);
  }
  if (element.matches('.twitter-tweet, .twitter-video, amp-twitter')) {
    const links = elementsIn(element, 'a[href*="/status/"]');
    const id = get('data-tweetid') ?? /\/status\/(\d+)/.exec(attributeText(links.at(-1), 'href'))?.[1];
    return made('https://platform.twitter.com/embed/Tweet.html?id=', id);
  }
  if (element.matches('.instagram-media, amp-instagram')) {
    const post = get('data-instgrm-permalink')?.split('?')[0]?.replace(/\/?$/, '/embed/');
    return post ?? made('https://www.instagram.com/p/', get('data-shortcode'), '/embed/');
  }
  if (element.matches('.tiktok-embed')) return made('https://www.tiktok.com/embed/v2/', get('data-video-id'));
  if (element.matches('.bluesky-embed')) {
    return get('data-bluesky-uri')?.replace(/^at:\/\//, 'https://embed.bsky.app/embed/');
  }
  if (element.matches('.fb-post, .fb-video')) {
    const kind = element.matches('.fb-video') ? 'video' : 'post';
    return made(`https://www.facebook.com/plugins/${kind}.php?href=`, get('data-href'));
  }
  const film = get('videoid', 'data-videoid', 'data-youtube-id', 'data-id');
  const isVimeo = element.localName.endsWith('vimeo');
  return (
    get(...WAITING_SOURCES) ??
    made(isVimeo ? 'https://player.vimeo.com/video/' : 'https://www.youtube.com/embed/', film)
  );
}

/** Tells whether a frame of an unknown site is more than an advertisement, a form or a counter. */
function isContent(element: Element, draft: Draft): boolean {
  const source = addressOf(element) ?? '';
  if (CLUTTER.test(source) || !draft.copy.isShown(element)) return false;
  if (!element.closest('figure') && !titleOf(element)) return false;
  const height = draft.copy.originOf(element)?.getBoundingClientRect().height;
  return (height || Number.parseInt(attributeText(element, 'height'), 10)) >= MIN_FRAME_HEIGHT;
}

function titleOf(element: Element): string {
  const names = ['title', 'aria-label', 'playlabel', 'data-title'];
  const title = names.map((name) => element.getAttribute(name)?.trim()).find(Boolean) ?? '';
  if (title || element.localName === 'blockquote' || element.localName === 'iframe') return title;
  return textOf(element).slice(0, MAX_TITLE_CHARS);
}

/** Finds the page's own picture of an embed: named as its poster, inside of it, or behind it. */
function posterOf(element: Element, base: string): string | undefined {
  const picture = firstIn(element, 'img[src]')?.getAttribute('src');
  const address = element.getAttribute('data-poster') ?? picture ?? pictureBehind(element);
  try {
    return address && !THEIR_PICTURES.test(new URL(address, base).hostname) ? address : undefined;
  } catch {
    return undefined;
  }
}
