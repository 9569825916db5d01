import type { SiteRule } from '../../sites/site-rule.ts';
import { spacedText } from '../spaced-text.ts';
import { meta } from './meta.ts';
import { placedText } from './place.ts';
import type { StructuredData } from './structured-data.ts';

/** English month names as they are written in dates, by their first three letters. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const WRITTEN = new RegExp(`\\b(${MONTHS.join('|')})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');

/**
 * When the article was published: from the structured data, the meta elements, a rule, a time element, the text near the
 * title, or the address.
 * @returns An ISO 8601 date, or date and time as the page gives it; undefined if the page does not tell.
 */
export function findPublished(
  document: Document,
  rules: readonly SiteRule[],
  data: StructuredData,
  address: URL,
): string | undefined {
  const candidates = [
    data.datePublished,
    meta(
      document,
      'article:published_time',
      'og:article:published_time',
      'datePublished',
      'date',
      'dc.date',
      'pubdate',
    ),
    meta(document, 'parsely-pub-date', 'sailthru.date', 'dcterms.created', 'article.published', 'publish-date'),
    placedText(document, rules, 'published'),
    document.querySelector('[itemprop=datePublished][datetime]')?.getAttribute('datetime') ?? undefined,
    document.querySelector('article time[datetime], header time[datetime]')?.getAttribute('datetime') ?? undefined,
    document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined,
    dateNearTitle(document),
    /\/(\d{4}\/\d{2}\/\d{2})\//.exec(address.pathname)?.[1]?.replaceAll('/', '-'),
  ];
  return candidates.map((text) => (text ? isoDate(text) : undefined)).find((date) => date !== undefined);
}

/**
 * A date as ISO 8601.
 * @param text An ISO date with or without time, or a date written in English ("October 9, 2020").
 * @returns Undefined for anything else and for impossible dates.
 */
export function isoDate(text: string): string | undefined {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(text);
  if (iso) {
    const [, day = '', time, zone = ''] = iso;
    const moment = `${day}T${time}${zone.replace(/(\d{2})(\d{2})$/, '$1:$2')}`;
    if (!isDay(day)) return undefined;
    return Number.isNaN(Date.parse(moment)) ? day : moment;
  }
  const written = WRITTEN.exec(text);
  if (!written) return undefined;
  const [, month = '', day = '', year = ''] = written;
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : undefined;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(date) && time > Date.parse('1900-01-01');
}

function dateNearTitle(document: Document): string | undefined {
  const header = document.querySelector('h1')?.parentElement;
  const scope = header?.parentElement ?? header;
  return scope ? WRITTEN.exec(spacedText(scope).slice(0, 1500))?.[0] : undefined;
}
