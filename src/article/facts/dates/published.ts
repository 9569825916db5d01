import type { SiteRule } from '../../../sites/site-rule.ts';
import { placedText } from '../sources/fact-place.ts';
import { metaLike } from '../sources/meta.ts';
import type { StructuredData } from '../sources/structured-data.ts';
import { loneDate } from './date-lines.ts';
import { isoDate, type NumberOrder } from './dates.ts';
import { type WrittenDates, writtenDates } from './written-dates.ts';

/** Names of meta elements that state when an article was published, and the form of the many others. */
const PUBLISHED = /^(?:article:published_time|datepublished)$/;
const LIKE_PUBLISHED =
  /(?<!un)publi(?:sh(?!er)|cation)|pub[_:-]?(?:date|time)|issued|.created|created_|release_date|citation_(?:online_)?date|sailthru\.date/;

/** Meta elements by which some sites mean the date of the last change, or of the page. */
const ANY_DATE = /^(?:(?:dc|dcterms|ms)\.)?date$|^created$/;

/** Such a date within this many days of the one that the page shows gives way to that one. Set by hand. */
const MAX_DAYS_APART = 7;

/** Forms of the names of meta elements that state when an article was last changed. */
const LIKE_MODIFIED = /modif|updated|lastmod/;

/** Languages and ends of host names of countries that write English dates with the day first. */
const DAY_FIRST = /^en-(?!us|ca|ph)|\.(?:uk|au|ie|nz|za|in|sg|ng|ke|eu)$/i;

/** Times at which an article was published and last changed: ISO 8601 dates, with times if the page states them. */
export interface Moments {
  readonly published: string | undefined;
  readonly modified: string | undefined;
}

/**
 * Finds when the article was published: from the structured data, the meta elements, a rule, what the page marks or
 * shows near the title, or the address; and when it was last changed.
 * @param title The heading of the article, if it is known.
 * @returns Undefined for what the page does not state.
 */
export function findMoments(
  document: Document,
  rules: readonly SiteRule[],
  data: StructuredData,
  address: URL,
  title: Element | undefined,
): Moments {
  const order = orderOf(document, address);
  const dateOf = (text: string | undefined): string | undefined => (text ? isoDate(text, order) : undefined);
  const modified = dateOf(data.dateModified) ?? metaLike(document, LIKE_MODIFIED, dateOf);
  const vague = metaLike(document, ANY_DATE, dateOf);
  const stated = [
    dateOf(data.datePublished),
    metaLike(document, PUBLISHED, dateOf),
    metaLike(document, LIKE_PUBLISHED, dateOf),
    dateOf(placedText(document, rules, 'published')),
  ];
  const early = stated.find(Boolean);
  const lone = early && title ? loneDate(title, order) : undefined;
  if (early && lone && daysBetween(lone, early) > 1) {
    // Where the first moment is that of the last change, or after it, the site has lost the first.
    if (modified && modified <= early && lone < early) return { published: lone, modified };
    // Where the site states several days, the one that it shows counts.
    const other = [...stated, vague].find((date) => date?.startsWith(lone));
    if (other) return { published: other, modified };
  }
  if (early && (!isUniversal(early) || isSameDayEverywhere(early))) return { published: early, modified };
  const isLocal = (date: string): boolean => !isUniversal(date) && early !== undefined && daysBetween(date, early) <= 1;
  const written = writtenDates(document, title, order, isLocal);
  const isFront = address.pathname.length < 2 && address.search === '';
  const late =
    written.marked ??
    (vague && !isNear(vague, written.shown) ? vague : undefined) ??
    (isFront ? undefined : written.shown) ??
    dateInAddress(address) ??
    (isFront ? undefined : (dateOf(data.pagePublished) ?? written.updated ?? (data.headline ? modified : undefined)));
  return { published: early ? onLocalDay(early, written) : late, modified: modified ?? written.updated };
}

function orderOf(document: Document, { hostname }: URL): NumberOrder {
  const lang = (document.documentElement?.lang ?? '').replace('_', '-');
  // English is stated by templates that are used in every language.
  const [letters] = /^(?:en|$)/.test(lang) ? (/[\u0370-\u1fff\u3041-\ud7a3]/.exec(document.title) ?? []) : [];
  const language = letters ? (letters > '\u3000' ? 'zh' : 'ru') : lang || 'en';
  if (/^(?:zh|ja|ko)/.test(language)) return 'year first';
  if (DAY_FIRST.test(language) || DAY_FIRST.test(hostname)) return 'day first';
  return language.startsWith('en') ? 'month first' : 'day first';
}

function isUniversal(moment: string): boolean {
  return /T.*(?:Z|[+-]00:00)$/.test(moment);
}

/** Tells whether it is the same day from Los Angeles to Tokyo at a moment in universal time. */
function isSameDayEverywhere(moment: string): boolean {
  return /T(0[89]|1[0-4]):/.test(moment);
}

/** Prefers the local date that the page shows: around midnight it is another than in universal time. */
function onLocalDay(moment: string, { marked, shown }: WrittenDates): string {
  const local = [marked, shown].find((date) => date && !isUniversal(date));
  return local && daysBetween(local, moment) === 1 ? local : moment;
}

function isNear(date: string, shown: string | undefined): boolean {
  return shown !== undefined && daysBetween(date, shown) <= MAX_DAYS_APART;
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000;
}

/** Finds a date in the path of the address: /2020/10/09/, /2020/SECTION/10/09/, /2020-10/09/, /2020/1009/, /t20201009_. */
function dateInAddress({ pathname }: URL): string | undefined {
  const match = /[/_-]t?((?:19|20)\d\d)(?:[-/_]?|\/[A-Za-z.]+\/)(\d\d)[-/_]?(\d\d)(?=[/_.+-]|$)/.exec(pathname);
  return match ? isoDate(match.slice(1).join('-')) : undefined;
}
