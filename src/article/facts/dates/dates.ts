import { offered } from '../../../shared/offered.ts';
import { isoDay } from './calendar.ts';
import { monthOf } from './months.ts';

/** Date that was found in a text. */
export interface FoundDate {
  /** ISO 8601 date, such as `2020-10-09`, with the time and its zone if those were written in the same form. */
  readonly date: string;
  /** Place of its first character in the text, in UTF-16 units. */
  readonly start: number;
  /** Place after its last character. */
  readonly end: number;
}

/** Order of day and month in dates like 10/09/2020; with the year first, 20-10-09 begins with it. */
export type NumberOrder = 'month first' | 'day first' | 'year first';

/** 2020-10-09T08:30:00Z, 2020/10/9, 2020. 10. 9., 2020年10月9日, 2020년 10월 9일. */
const YEAR_FIRST =
  /(?<![\d.])(\d{4})\s?(?:[-/.]|[年년])\s?(\d{1,2})\s?(?:[-/.]|[月월])\s?(\d{1,2})(?!\d)[日일]?(?:(?:T|\s{1,3})(\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?)(?:\s?(Z|[+-]\d{2}:?\d{2}))?)?/g;

/** 09.10.2020, 10/09/2020, 9-10-20; a time may follow without a space. */
const YEAR_LAST = /(?<![\d.])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d)(?:(?=\d\d:\d\d)|(?![\d.:]\d|[\d:]))/g;

/** One sign of the name of a month: no space, digit or punctuation of Latin or Arabic. */
const SIGN = '[^\\s\\d!-@[-`{-¿،\\u2000-\\u206f]';

/** 9 October 2020, 9. Oktober 2020, 9 de octubre de 2020, 9th of Oct '20; a time may follow without a space. */
const DAY_MONTH = new RegExp(
  `(?<!\\d[.:]?)(\\d{1,2})(?:st|nd|rd|th|er|[ºª])?[.,]?[\\s-]{0,2}(?:(?:de|of)\\s|d['’]\\s?)?(${SIGN}{2,14})[.,]?[\\s-]{0,2}(?:(?:de|del)\\s)?['’]?(?:((?:19|20)\\d{2})(?=\\d{1,2}(?::\\d|\\.\\s))|(\\d{4}|\\d{2})(?![\\d:.]\\d|\\d|:|, (?:19|20)\\d\\d))`,
  'g',
);

/** October 9, 2020; Oct 9th 2020; Mon Oct 11 14:57:21 CEST 2021; Oct 11 14:57 2021. */
const MONTH_DAY = new RegExp(
  `(?<!${SIGN})(${SIGN}{2,24})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?:[,\\s]\\s?(?:\\d\\d:\\d\\d(?::\\d\\d)?\\s(?:[A-Z]{3,4}\\s)?)?|\\s,\\s?)(\\d{4})(?!\\d)`,
  'g',
);

/** 2020. október 9., 2023 Jan 7. */
const YEAR_MONTH_DAY = new RegExp(`(?<!\\d)(\\d{4})\\.?[\\s-](${SIGN}{3,12})\\.?[\\s-](\\d{1,2})(?!\\d)`, 'g');

/** Text that layout alone sets apart from the name of a month ("ReedDec"). */
const BEFORE_MONTH = /^.*[a-z](?=[A-Z])/;

/** Longest time in milliseconds by which a day may be ahead: somewhere it is tomorrow already. */
const DAY = 86_400_000;

/** Most of a text that is searched, in characters. */
const MAX_TEXT_CHARS = 5000;

/**
 * Finds all dates in a text, in some twenty-five languages or in numbers.
 * @param order Order of day and month in numbers that could mean either; without it those are not taken for dates.
 * @returns Real days from 1900 to 2199, in the order of the text; none overlaps another.
 */
export function datesIn(text: string, order?: NumberOrder): FoundDate[] {
  const cut = text.slice(0, MAX_TEXT_CHARS);
  const others = offered('other languages')?.otherDates(cut);
  const plain = others?.text ?? cut;
  const found: FoundDate[] = [...(others?.dates ?? [])];
  if (!/\d/.test(plain)) return found;
  const add = (match: RegExpExecArray, date: string | undefined): void => {
    const { index: start } = match;
    const end = start + match[0].trimEnd().length;
    if (date && !found.some((other) => start < other.end && other.start < end)) found.push({ date, start, end });
  };
  for (const match of plain.matchAll(YEAR_FIRST)) add(match, moment(match));
  for (const match of plain.matchAll(YEAR_LAST)) add(match, numeric(match, order));
  const written = (year = '', month = '', date = '') =>
    isoDay(fullYear(year), monthOf(month.replace(BEFORE_MONTH, '')), date);
  for (const match of plain.matchAll(DAY_MONTH)) add(match, written(match[3] ?? match[4], match[2], match[1]));
  for (const match of plain.matchAll(MONTH_DAY)) add(match, written(match[3], match[1], match[2]));
  for (const match of plain.matchAll(YEAR_MONTH_DAY)) add(match, written(match[1], match[2], match[3]));
  return found.sort((one, other) => one.start - other.start);
}

/**
 * Finds the first date in a text, as ISO 8601.
 * @param text A date in any of the forms that `datesIn` knows, alone or among other words.
 * @returns Undefined if there is none, or it has not come yet.
 */
export function isoDate(text: string, order?: NumberOrder): string | undefined {
  const time = UNIVERSAL.test(text) ? Date.parse(text) : 0;
  const date = time ? new Date(time).toISOString() : datesIn(text, order)[0]?.date;
  return date && !isAhead(date) ? date : undefined;
}

/** Tells whether a day has not come yet: nothing that is read was published then. */
export const isAhead = (date: string): boolean => Date.parse(date.slice(0, 'yyyy-mm-dd'.length)) > Date.now() + DAY;

/** Fri, 09 Oct 2020 08:30:00 GMT. */
const UNIVERSAL = /^\s*\w{3}, \d{1,2} \w{3} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC|[+]0000)\s*$/;

function moment([, year = '', month = '', date = '', time, zone = '']: RegExpExecArray): string | undefined {
  const whole = isoDay(year, Number(month), date);
  if (!whole || !time) return whole;
  const clock = time.padStart(time.indexOf(':') === 1 ? time.length + 1 : 0, '0').replace(',', '.');
  const full = `${whole}T${clock}${zone.replace(/(\d{2})(\d{2})$/, '$1:$2')}`;
  return Number.isNaN(Date.parse(full)) ? whole : full;
}

function numeric([, one = '', sign, two = '', year = '']: RegExpExecArray, order?: NumberOrder): string | undefined {
  if (year.length === 2 && order === 'year first') return isoDay(fullYear(one), Number(two), year);
  if (year.length === 2 && sign !== '.' && !order) return undefined;
  const dayFirst = sign === '.' || Number(one) > 12 || (order && order !== 'month first');
  if (!dayFirst && Number(two) <= 12 && !order && one !== two) return undefined;
  return dayFirst && Number(two) <= 12
    ? isoDay(fullYear(year), Number(two), one)
    : isoDay(fullYear(year), Number(one), two);
}

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);
