import type { SiteRule } from '../../sites/site-rule.ts';
import { hasLetterOrDigit, wordsIn } from '../text/letters.ts';
import { fold, foldSpace, textOf } from '../text/words.ts';
import { headingsOf } from './headings.ts';
import type { Site } from './site.ts';
import { decodeEntities } from './sources/decode-entities.ts';
import { placedText } from './sources/fact-place.ts';
import { meta } from './sources/meta.ts';
import type { StructuredData } from './sources/structured-data.ts';

/** Signs that sites put between the title of an article and their own name. */
const PARTING = /(\s+(?:[|–—\-·•»«:/~]|::)\s+|\s?[|｜]\s?|:\s+)/;

/**
 * The title of the article: where a rule places it, else the heading of the page that agrees best with what the page
 * says of itself and with its address, else that saying without the site's name. A title is never cut at " - " unless
 * what follows is the site.
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
  const told = [
    shared,
    meta(document, 'twitter:title'),
    data.headline ?? meta(document, 'headline'),
    pageTitle(document),
  ]
    .map((text) => foldSpace(decodeEntities(text ?? '')))
    .filter((text) => text !== '');
  const isSite = (text: string): boolean => site.isName(text) || isBesideTitle(text, told);
  const names = told.map((text) => withoutSite(text, site, isSite)).filter((text) => !isSite(text));
  const isArticle = data.headline !== undefined || meta(document, 'og:type') === 'article';
  const headings = headingsOf(document, address).filter((heading) => !isSite(heading));
  const isPlain = shared === undefined && data.headline === undefined && headings.length === 1;
  // A page that is no article often has a slogan for its main heading, unless it is a plain page of one heading.
  const least = names.length === 0 || isPlain ? -1 : isArticle ? 0.2 : 0.65;
  const heading = bestHeading(headings, [...told, ...names, isArticle ? slugOf(address) : ''], least);
  if (heading) return withoutLabel(withoutSite(heading, site, isSite, /[|｜]/), data.headline);
  const name = names[0] ?? told[0] ?? '';
  return partInPage(name, document, isSite) ?? beforeBar(name);
}

/** What stands before the first bar, which parts titles from the names of sections and sites and from nothing else. */
function beforeBar(title: string): string {
  const [first = ''] = title.split(/\s[|｜]\s/);
  return first.length > 7 ? first : title;
}

/** Tells whether one saying is another with this text before or after it: so it stands on all pages of the site. */
function isBesideTitle(text: string, told: readonly string[]): boolean {
  const name = fold(text);
  return told.some((whole) => {
    const parts = whole.split(PARTING);
    if (parts.length < 3 || (fold(parts[0] ?? '') !== name && fold(parts.at(-1) ?? '') !== name)) return false;
    const rest = fold(parts[0] ?? '') === name ? parts.slice(2) : parts.slice(0, -2);
    const story = fold(rest.join(''));
    return story.length > name.length && told.some((other) => fold(other) === story);
  });
}

/** The title element of the head: drawings have elements of that name too. */
function pageTitle(document: Document): string {
  return textOf(document.querySelector('head > title') ?? document.querySelector('title'));
}

/** The heading that shares most with what the page tells of itself, if that is not too little. */
function bestHeading(headings: readonly string[], told: readonly string[], least: number): string | undefined {
  let best: string | undefined;
  let most = least;
  for (const heading of headings) {
    const likeness = Math.max(...told.map((text) => likenessOf(heading, text)));
    // The first heading is the likeliest: a later one has to be much better.
    if (likeness <= most) continue;
    if (heading !== headings[0] && likeness < 2 && likeness < Math.max(0.7, most + 0.3)) continue;
    most = likeness;
    best = heading;
  }
  return best;
}

/** From 0 (nothing in common) to 3 (the same). */
function likenessOf(heading: string, told: string): number {
  const [one, other] = [fold(heading), fold(told)];
  if (one === other) return 3;
  if (one.length > 3 && other.startsWith(one)) {
    const follows = other.slice(one.length);
    if (one.length > 12 || !hasLetterOrDigit(follows.trimStart().slice(0, 1))) return 2.5;
  }
  if (other.length > 3 && one.startsWith(other)) return 2;
  // What stands at the end of all titles of a site is its name or the name of a section.
  if (one.length > 3 && other.endsWith(one) && !/[|–—\-·•»:]\s*$/.test(other.slice(0, -one.length))) return 0.2;
  return shared(one, other);
}

/** Which part of the words of the shorter of two texts the other has too, 0 to 1. */
function shared(heading: string, told: string): number {
  const [one, other] = [wordsOf(heading), wordsOf(told)];
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(2, Math.min(one.size, other.size));
}

function wordsOf(text: string): Set<string> {
  return new Set(wordsIn(text).filter(({ length }) => length > 2));
}

/** The words of the last part of the address, if they can be those of a title. */
function slugOf({ pathname }: URL): string {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    const slug = fold(decodeURIComponent(last).replace(/\.\w+$/, ''));
    return /[-_+]/.test(slug) ? slug.replace(/[-_+]+/g, ' ') : '';
  } catch {
    return '';
  }
}

/** A title without the site's name after it, or before it. */
function withoutSite(title: string, site: Site, isSite: (text: string) => boolean, sign = /[^\s:]/): string {
  const parts = title.split(PARTING);
  const isCut = (between = ''): boolean => parts.length > 1 && sign.test(between);
  while (isCut(parts.at(-2)) && (site.endsTitle(parts.at(-1) ?? '') || isSite(parts.at(-1) ?? ''))) parts.splice(-2);
  while (isCut(parts[1]) && isSite(parts[0] ?? '')) parts.splice(0, 2);
  return parts.join('').trim() || title;
}

/** Some headings hold the label of a column ("Opinion Who pays?"), which the headline in the data does not. */
function withoutLabel(heading: string, headline: string | undefined): string {
  const [one, other] = [fold(heading), fold(headline ?? '')];
  if (!headline || other.length < 12 || one === other || !one.endsWith(other)) return heading;
  return heading.length - headline.length <= 24 || headline.length > 24 ? headline : heading;
}

/** The beginning or end of a title that stands in the page as a heading of a lower level. */
function partInPage(title: string, document: Document, isSite: (text: string) => boolean): string | undefined {
  const parts = title.split(PARTING).filter((_part, number) => number % 2 === 0);
  if (parts.length < 2) return undefined;
  const headings = [...document.querySelectorAll('h2, h3, [itemprop~=headline]')].slice(0, 40);
  const folded = new Set(headings.map((heading) => fold(textOf(heading))));
  return parts.find((part) => part.length > 3 && !isSite(part) && folded.has(fold(part)));
}
