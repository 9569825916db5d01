import type { PageKind } from '../article.ts';
import { hasSlug } from '../body/score/claims.ts';
import { readJsonLd } from '../facts/sources/json-ld.ts';
import { meta } from '../facts/sources/meta.ts';
import { type SchemaClass, schemaClass } from '../facts/sources/schema-types.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import type { Measure } from '../page/measure.ts';
import { attributeText, rawText } from '../page/raw-text.ts';
import type { Post } from './find-posts.ts';

/** The signs by which the kind of a page is decided. */
export interface KindSigns {
  readonly document: Document;
  readonly address: URL;
  /** The measure of all that the page shows. */
  readonly page: Measure;
  /** Posts of a thread, if something on the page looks like one; asked for only where it matters. */
  posts(): readonly Post[];
  /** Characters of text in those posts. */
  posted(): number;
  /** Most cards of one list, and the characters of text and of prose in all of them; asked for only where it matters. */
  carded(): { readonly most: number; readonly text: number; readonly prose: number };
}

/** Most prose, in characters, that posts beneath it only talk about, and cards beneath it only follow. */
const MAX_PROSE_BESIDE_CHARS = 1500;

/** Makers of documentation, as they name themselves. */
const DOCUMENTATION =
  /sphinx|docusaurus|mkdocs|vitepress|vuepress|gitbook|antora|rustdoc|javadoc|doxygen|starlight|mintlify|mdbook|asciidoctor|docfx/i;

/** Parts of an address where documentation stands. */
const MANUAL = /(^|[./])(docs?|documentation|reference|manual|api)([./]|$)/i;

/** Parts of an address where threads stand. */
const FORUM =
  /forums?[./-]|(^|[./])(boards?|bbs|discuss(ions?)?|(show|view)?(threads?|topics?)|questions?|talk|community|post(?=\/\d+(\?|$)))[./-]|\/(@[^/]+|issues|pull)\/\d+(\?|$)|\/item\?id=/i;

/** Fewest cards of the longest list of a listing. Set by hand: rails under stories have three to five. */
const MIN_LISTING_CARDS = 6;

/** Least share of all cards in the text in them and the prose beside them, of a listing with the address of a list. */
const MIN_CARDS_SHARE = 0.6;

/** The same where lists stand. */
const MIN_CARDS_SHARE_OF_CATALOGUE = 0.5;

/** The same with the address of a story. */
const MIN_CARDS_SHARE_OF_STORY = 0.7;

/** Parts of an address where lists of something stand. */
const CATALOGUE = /\/(collections?|(sub-?)?categor(y|ies)|topics?|tags?|search|shop|archives?|lists?|market|c)(\/|$)/i;

/** Addresses of one story: a word for it, or a date, and a number. */
const STORY = /\/(?:articles?|news|story)\/.*\d{4}|\/article\.\w+$|\/20\d\d[-/]?[01]\d[-/_]?\d*\/.*\d{3}/i;

/** Makers of forums. */
const FORUM_MAKER = /discourse|xenforo|phpbb|vbulletin|mybb|smf|invision|flarum|nodebb|vanilla|bbpress/i;

/**
 * Decides what a page is, by its claims and by how it is built. In doubt it is an article: each other kind takes
 * something away or sets it in another form.
 */
export function findKind(signs: KindSigns): PageKind {
  const { document } = signs;
  const types = classesOn(document);
  if (types.has('live blog')) return 'live blog';
  if (types.has('recipe')) return 'recipe';
  if (isThread(signs, types)) return 'thread';
  if (isDocumentation(signs, types)) return 'documentation';
  if (types.has('article') || isReview(document)) return 'article';
  const products = types.get('product') ?? 0;
  if (isListing(signs, types, products)) return 'listing';
  const isSold = /^(og:)?product(\.item)?$/.test(meta(document, 'og:type') ?? '');
  return products > 0 || isSold ? 'product' : 'article';
}

/** Tells whether a page says what somebody thinks of a product, and does not offer it. */
function isReview(document: Document): boolean {
  const { types } = readJsonLd(document);
  return types.has('Review') && !types.has('Offer') && /article/.test(meta(document, 'og:type') ?? '');
}

/** The classes of types that the page's structured data names, and how often. */
function classesOn(document: Document): Classes {
  const classes = new Map<SchemaClass, number>();
  const add = (type = '', count = 1): void => {
    const found = schemaClass(type);
    if (found) classes.set(found, (classes.get(found) ?? 0) + count);
  };
  for (const [type, count] of readJsonLd(document).types) add(type, count);
  // Templates call a whole site a product.
  for (const element of elementsIn(document, '[itemtype*="schema.org/"]:not(html[itemtype$="/Product"])')) {
    add(/org\/(\w+)/.exec(attributeText(element, 'itemtype'))?.[1]);
  }
  return classes;
}

/** Classes of types that a page names, each with how often it does. */
type Classes = ReadonlyMap<SchemaClass, number>;

/** Fewest posts of a page that says it is a thread, or stands where threads stand. */
const MIN_POSTS_OF_PLACE = 2;

/** The same of any other page. Set by hand: below it are quotations and notes about people. */
const MIN_POSTS = 4;

/** Tells whether a page may be a thread if it has as many posts as names of authors: then posts are to be looked for. */
export function mayBeThread(signs: KindSigns & { names(): number }): boolean {
  const types = classesOn(signs.document);
  if (types.has('live blog') || types.has('recipe')) return false;
  const least = leastPosts(signs, types, isClaimedThread(signs, types));
  return least !== undefined && signs.names() >= least;
}

const isClaimedThread = ({ document }: KindSigns, types: Classes): boolean =>
  types.has('thread') || FORUM_MAKER.test(meta(document, 'generator') ?? '');

/** Fewest posts with which a page is a thread; undefined for one that is none with any. */
function leastPosts({ address, page }: KindSigns, types: Classes, isClaimed: boolean): number | undefined {
  const isPlace = isClaimed || FORUM.test(address.hostname + address.pathname + address.search);
  if (page.prose === 0 || (types.has('article') && !isPlace)) return undefined;
  return isPlace ? MIN_POSTS_OF_PLACE : MIN_POSTS;
}

/** A page that says so, and one whose text is posts; a story with comments under it is neither. */
function isThread(signs: KindSigns, types: Classes): boolean {
  const { page, posts, posted } = signs;
  const isClaimed = isClaimedThread(signs, types);
  const least = leastPosts(signs, types, isClaimed);
  if (least === undefined || posts().length < least) return false;
  if (isClaimed) return posted() > page.prose * 0.3;
  const isPlace = least < MIN_POSTS;
  if (isPlace) return posted() > page.prose * 0.5;
  const words = page.text - page.linkText;
  return posted() > Math.max(page.prose * 0.75, words * 0.5) && page.prose - posted() < MAX_PROSE_BESIDE_CHARS;
}

function isDocumentation({ document, address }: KindSigns, types: Classes): boolean {
  if (DOCUMENTATION.test(meta(document, 'generator') ?? '')) return true;
  if (types.has('reference')) return true;
  return MANUAL.test(address.hostname + address.pathname) && firstIn(document, 'pre, code') !== null;
}

/** Longest line under a main title that names the author or the day, in characters. Set by hand. */
const MAX_SIGNED_CHARS = 120;

/** Tells whether the line under a main title names an author or a day: a list has none of its own. */
function isSigned(document: Document): boolean {
  return elementsIn(document, 'h1 + *').some((line) => {
    const text = rawText(line);
    const isDay = /\d[./] ?\d\d?[./] ?20\d\d/.test(text);
    return text.length <= MAX_SIGNED_CHARS && (isDay || firstIn(line, 'time, [rel~=author], [class*=author]'));
  });
}

/** Far more links to stories or goods than prose, or cards that say most of what the page does. */
function isListing({ document, address, page, carded }: KindSigns, types: Classes, products: number): boolean {
  const isClaimed = types.has('listing') || types.has('catalogue');
  const isFew = page.prose < page.text / 4;
  if (products > 3 || (isClaimed && products === 0)) return isFew && page.headlines > 5;
  if (meta(document, 'og:type') === 'product.group') return true;
  if (products > 0) return false;
  const isStory =
    STORY.test(address.pathname) || /article/i.test(meta(document, 'og:type') ?? '') || isSigned(document);
  const isStoryPlace = hasSlug(address) || isStory;
  const isCatalogue = CATALOGUE.test(address.pathname);
  if (!isStory && page.links > MIN_LISTING_CARDS) {
    const { most, text, prose } = carded();
    const beside = page.prose - prose;
    const share = isCatalogue
      ? MIN_CARDS_SHARE_OF_CATALOGUE
      : isStoryPlace
        ? MIN_CARDS_SHARE_OF_STORY
        : MIN_CARDS_SHARE;
    if (most >= MIN_LISTING_CARDS && beside < MAX_PROSE_BESIDE_CHARS && text > (text + beside) * share) return true;
  }
  // What calls itself an article in its data and in its address may stand among many links.
  const isPlace = isCatalogue || (address.pathname.endsWith('/') && !(isStory && hasSlug(address))) || !isStoryPlace;
  return isPlace && page.prose < page.text / 6 && page.headlines > 12;
}
