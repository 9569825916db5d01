import { fill } from '../../shared/text.ts';
import { citationWords, type Day, writtenDay } from './citation-words.ts';
import type { Cited } from './cited.ts';
import { initials, isEastAsian, type PersonName } from './person-name.ts';

/** Most authors that the styles name one by one. */
const MAX_APA_AUTHORS = 20;
const MAX_MLA_AUTHORS = 2;
const MAX_CHICAGO_AUTHORS = 10;

/** Months as MLA shortens them in English. */
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** Writes a citation in the style of the American Psychological Association (7th edition), as of a page of the web. */
export function apa(cited: Cited): string {
  const { title, site, issued, address, language } = cited;
  const date = issued ? apaDate(issued, language) : citationWords(language).noDate;
  const authors = apaAuthors(cited.authors);
  return sentences(authors ? [authors, `(${date})`, title, site] : [title, `(${date})`, site], address);
}

/** Writes a citation in the style of the Modern Language Association (9th edition). */
export function mla(cited: Cited): string {
  const { title, site, issued, accessed, address, language } = cited;
  const { accessed: seen } = citationWords(language);
  const authors = inverted(cited.authors, MAX_MLA_AUTHORS, 1, language);
  const published = [site, issued && mlaDate(issued, language), address.replace(/^https?:\/\//, '')].filter(Boolean);
  const parts = [authors, quoted(title, language), published.join(', '), fill(seen, [mlaDate(accessed, language)])];
  return sentences(parts);
}

/** Writes an entry of a bibliography in the style of the Chicago Manual (17th edition). */
export function chicago(cited: Cited): string {
  const { title, site, issued, accessed, address, language } = cited;
  const { accessed: seen } = citationWords(language);
  const authors = inverted(cited.authors, MAX_CHICAGO_AUTHORS, 7, language);
  // Without a date of its own, it is the day of the visit that counts.
  const date = issued ? writtenDay(issued, language, 'long') : fill(seen, [writtenDay(accessed, language, 'long')]);
  return `${sentences([authors, quoted(title, language), site, date], address)}.`;
}

/** Marks in a title that begin and end a quotation. */
const QUOTED = /["“„«「]\s?([^"“”„«»「」]+?)\s?["”“»」]/g;

/** Sets a title in quotation marks; those in it become the marks of a quotation in a quotation. */
function quoted(title: string, language: string): string {
  const { open, close, inner } = citationWords(language);
  return `${open}${title.replace(QUOTED, (_, words) => inner.charAt(0) + words + inner.charAt(1))}${close}`;
}

/** Ends each part with a point, within closing quotation marks as the styles do. */
function sentences(parts: readonly (string | undefined)[], address?: string): string {
  const ended = parts.flatMap((part) => {
    if (!part) return [];
    const [, words = part, close = ''] = /^([\s\S]*?)((?<=‘.*)’”|\s?[”“»」]?)$/.exec(part) ?? [];
    return [/[.!?。！？…]$/.test(words) ? words + close : `${words}.${close}`];
  });
  return [...ended, ...(address ? [address] : [])].join(' ');
}

function apaDate(day: Day, language: string): string {
  return day.month ? `${day.year}, ${writtenDay(day, language, 'long', false)}` : day.year;
}

function mlaDate(day: Day, language: string): string {
  if (!/^en\b/i.test(language) || !day.month) return writtenDay(day, language, 'short');
  return [day.day && Number(day.day), MLA_MONTHS[Number(day.month) - 1], day.year].filter(Boolean).join(' ');
}

function apaAuthors(authors: readonly PersonName[]): string {
  const names = authors.map((name) => {
    if (isEastAsian(name)) return name.family + name.given;
    return name.given ? [name.family, initials(name.given), name.suffix].filter(Boolean).join(', ') : name.family;
  });
  if (names.length > MAX_APA_AUTHORS) return `${names.slice(0, MAX_APA_AUTHORS - 1).join(', ')}, . . . ${names.at(-1)}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}` : (names[0] ?? '');
}

/** Lists authors, of whom the first has the family name before the given one. */
function inverted(authors: readonly PersonName[], most: number, named: number, language: string): string {
  const names = authors.map((name, at) => {
    if (isEastAsian(name)) return name.family + name.given;
    if (!name.given) return name.family;
    const { family, given, suffix } = name;
    const [parts, between] = at === 0 ? [[family, given, suffix], ', '] : [[given, family, suffix], ' '];
    return parts.filter(Boolean).join(between);
  });
  if (names.length > most) return `${names.slice(0, named).join(', ')}, et al.`;
  if (names.length < 2) return names[0] ?? '';
  const and = /^(?:en|und)\b/i.test(language) ? ', and ' : andOf(language);
  return `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
}

/** Gives the words between the last two of several, in a language. */
function andOf(language: string): string {
  try {
    const parts = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(['a', 'b']);
    return parts.find(({ type }) => type === 'literal')?.value ?? ', ';
  } catch {
    return ', and ';
  }
}
