import type { SiteRule } from '../../sites/site-rule.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { textWalker } from '../page/texts-in.ts';
import { fold, foldSpace, textOf } from '../text/words.ts';
import { bestHeading } from './best-heading.ts';
import { headingsOf, homeNames } from './headings.ts';
import type { Site } from './site.ts';
import { decodeEntities } from './sources/decode-entities.ts';
import { placedText } from './sources/fact-place.ts';
import { meta } from './sources/meta.ts';
import type { StructuredData } from './sources/structured-data.ts';

/** Signs that sites put between the title of an article and their own name. */
const SEPARATOR =
  /(\s+(?:[|–—\-·•»«:/~]|::)\s+|\s?[|｜]\s?|:\s+|(?<=[\u3041-\u9fff”》】）？！])[_-]{1,2}(?=[\u3041-\u9fff]))/;

/** Threshold of likeness that accepts any heading. */
const ANY_HEADING = -1;

/**
 * Threshold of likeness, on the scale of `bestHeading`, on pages that claim to be an article: their headings may say
 * the same in other words. Set by hand.
 */
const ARTICLE_THRESHOLD = 0.2;

/** The same on other pages, whose main heading is often a slogan. Set by hand. */
const OTHER_PAGE_THRESHOLD = 0.65;

/** Shortest beginning of a title, in characters, that is one without the rest. Set by hand: shorter ones are labels. */
const MIN_BEGINNING_CHARS = 8;

/** Shortest headline, in characters, for which a label is looked for before it in the heading. Set by hand. */
const MIN_LABELLED_CHARS = 12;

/** So many times the characters of the name of its section has a title at least. Set by hand. */
const MIN_TIMES_SECTION = 2;

/** Longest label of a column before a headline, in characters. Set by hand. */
const MAX_LABEL_CHARS = 24;

/** Shortest part of a title, in characters, that is looked for among the headings of lower levels. Set by hand. */
const MIN_PART_CHARS = 4;

/** Most pieces of text among which a title is looked for that no heading shows. */
const MAX_TEXTS = 500;

/** Most headings of lower levels that are looked at. */
const MAX_LOWER_HEADINGS = 40;

/**
 * Finds the title of the article: where a rule places it, else the heading of the page that is most like what the page
 * claims and like its address, else the first claim without the site's name. A title is never cut at " - " unless the
 * site's name follows.
 * @param address The address of the page, whose last part often repeats the title.
 * @returns Plain text; empty only if the page has neither headings nor a title.
 */
export function findTitle(
  document: Document,
  rules: readonly SiteRule[],
  data: StructuredData,
  site: Site,
  address: URL,
): string {
  const placed = placedText(document, rules, 'title');
  if (placed) return placed;
  const shared = meta(document, 'og:title');
  const claims = [
    shared,
    meta(document, 'twitter:title'),
    data.headline ?? meta(document, 'headline'),
    pageTitle(document),
  ]
    .map((text) => foldSpace(decodeEntities(text ?? '')))
    .filter((text) => text !== '');
  const homes = homeNames(document, address);
  const isSite = (text: string): boolean =>
    site.isName(text) || isBesideTitle(text, claims) || homes.includes(fold(text));
  const titles = claims.map((text) => withoutSite(text, site, isSite)).filter((text) => !isSite(text));
  const isArticle = data.headline !== undefined || meta(document, 'og:type') === 'article';
  const headings = headingsOf(document, address).filter((heading) => !isSite(heading));
  const whole = titles.find((text) => isOfHeadings(text, headings)) ?? longestPart(titles, headings);
  if (whole) return whole;
  const isPlain = shared === undefined && data.headline === undefined && headings.length === 1;
  const threshold = titles.length === 0 || isPlain ? ANY_HEADING : isArticle ? ARTICLE_THRESHOLD : OTHER_PAGE_THRESHOLD;
  const heading = bestHeading(headings, [...claims, ...titles, isArticle ? slugOf(address) : ''], threshold);
  if (heading) {
    const claimed = titles.find((text) => heading.startsWith(text) && /^\s?[|｜]/.test(heading.slice(text.length)));
    return claimed ?? withoutLabel(withoutSite(heading, site, isSite, /[|｜]/), data.headline ?? shared);
  }
  const title = titles[0] ?? claims[0] ?? '';
  return partInPage(title, document, isSite) ?? beforeBar(title);
}

/** Tells whether a title of two parts, with a colon between them, stands in two main headings: a number and a name. */
function isOfHeadings(title: string, headings: readonly string[]): boolean {
  return headings.some((heading, place) => fold(title) === `${fold(heading)}: ${fold(headings[place + 1] ?? '')}`);
}

/**
 * Finds the heading that is one part of a claim of which the page shows another part as a heading before it: that one names a
 * section ("Opinion - Who pays for the bridge").
 */
function longestPart(claims: readonly string[], headings: readonly string[]): string | undefined {
  for (const claim of claims) {
    const parts = claim.split(SEPARATOR).map(fold);
    const own = headings.filter((heading) => parts.includes(fold(heading)));
    const longest = own.toSorted((one, other) => other.length - one.length)[0];
    if (longest && own[0] && longest.length >= MIN_TIMES_SECTION * own[0].length) return longest;
  }
  return undefined;
}

/** Cuts a title at its first bar, a sign that only separates titles from the names of sections and sites. */
function beforeBar(title: string): string {
  const [first = ''] = title.split(/\s[|｜]\s/);
  return first.length >= MIN_BEGINNING_CHARS ? first : title;
}

/** Tells whether one claim is another with this text before or after it: then it is part of every title of the site. */
function isBesideTitle(text: string, claims: readonly string[]): boolean {
  const name = fold(text);
  return claims.some((whole) => {
    const parts = whole.split(SEPARATOR);
    if (parts.length < 3 || (fold(parts[0] ?? '') !== name && fold(parts.at(-1) ?? '') !== name)) return false;
    const rest = fold(parts[0] ?? '') === name ? parts.slice(2) : parts.slice(0, -2);
    const story = fold(rest.join(''));
    return story.length > name.length && claims.some((other) => fold(other) === story);
  });
}

/** Reads the title element of the head: drawings have elements of that name too. */
function pageTitle(document: Document): string {
  return textOf(firstIn(document, 'head > title') ?? firstIn(document, 'title'));
}

/** Reads the words of the last part of the address, if they can be those of a title; else the text is empty. */
function slugOf({ pathname }: URL): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    const slug = fold(decodeURIComponent(last).replace(/\.\w+$/, ''));
    return /[-_+]/.test(slug) ? slug.replace(/[-_+]+/g, ' ') : '';
  } catch {
    return '';
  }
}

/**
 * Cuts the site's name off a title, after it or before it.
 * @param sign Signs at which it may be cut.
 */
function withoutSite(title: string, site: Site, isSite: (text: string) => boolean, sign = /[^\s:]/): string {
  const parts = title.split(SEPARATOR);
  const isCut = (between = ''): boolean => parts.length > 1 && sign.test(between);
  while (isCut(parts.at(-2)) && (site.endsTitle(parts.at(-1) ?? '') || isSite(parts.at(-1) ?? ''))) parts.splice(-2);
  while (isCut(parts[1]) && isSite(parts[0] ?? '')) parts.splice(0, 2);
  return parts.join('').trim() || title;
}

/** Cuts the label of a column off a heading ("Opinion Who pays?") if the headline in the data is the rest. */
function withoutLabel(heading: string, headline: string | undefined): string {
  const [one, other] = [fold(heading), fold(headline ?? '')];
  if (!headline || other.length < MIN_LABELLED_CHARS || one === other || !one.endsWith(other)) return heading;
  const isLabel = heading.length - headline.length <= MAX_LABEL_CHARS;
  return isLabel || headline.length > MAX_LABEL_CHARS ? headline : heading;
}

/** Tells whether a text stands in the page as a line of its own that leads nowhere. */
function isLine(line: string, document: Document): boolean {
  const texts = textWalker(document.body ?? document);
  for (let count = 0; count < MAX_TEXTS && texts.nextNode(); count++) {
    const { data, parentElement } = texts.currentNode as Text;
    if (
      data.length < 2 * line.length + 20 &&
      fold(foldSpace(data)) === fold(line) &&
      !parentElement?.closest('a, nav, script')
    )
      return true;
  }
  return false;
}

/** Finds a part of a title that the page shows as a heading of a lower level. */
function partInPage(title: string, document: Document, isSite: (text: string) => boolean): string | undefined {
  const parts = title.split(SEPARATOR).filter((_part, number) => number % 2 === 0);
  if (parts.length < 2) return undefined;
  const isShown = (part: string, selector: string): boolean => {
    const places = elementsIn(document, selector).slice(0, MAX_LOWER_HEADINGS);
    return part.length >= MIN_PART_CHARS && !isSite(part) && places.some((place) => fold(textOf(place)) === fold(part));
  };
  const [first = ''] = parts;
  return (
    parts.find((part) => isShown(part, 'h2, h3, [itemprop~=headline]')) ??
    (isShown(first, '[class*=title i], [id*=title i]') ? first : undefined) ??
    (first.length >= MIN_BEGINNING_CHARS && !title.startsWith(`${first}:`) && !isSite(first) && isLine(first, document)
      ? first
      : undefined)
  );
}
