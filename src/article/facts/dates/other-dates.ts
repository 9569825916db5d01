import { isoDay } from './calendar.ts';
import { buddhistDay, dayOfEra, persianDay } from './other-calendars.ts';

/** A form in which dates are written, and what makes an ISO 8601 date of its parts. */
type Form = readonly [pattern: RegExp, read: (parts: readonly (string | undefined)[]) => string | undefined];

/** Digits of Arabic, Persian, Hindi, Bengali, Thai, and those as wide as a Chinese character. */
const DIGITS = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;

/** Those of which the nought has not the first place in its row of sixteen. */
const SEVENTH_IN_ROW = /[०-९০-৯]/;

const THAI_MONTHS = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ');
const SHORT_THAI_MONTHS = 'มค กพ มีค เมย พค มิย กค สค กย ตค พย ธค'.split(' ');
const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

/** 11 พ.ค. 2567, 11 พฤษภาคม พ.ศ. 2567, 11 พค 67. */
const THAI = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s?(${[...THAI_MONTHS, ...SHORT_THAI_MONTHS.map((name) => name.replace(/[ก-ฮ]$/, '\\.?$&'))].join('|')})\\.?,?\\s?(?:[พค]\\.?\\s?ศ\\.?\\s?)?(\\d{4}|\\d\\d)(?!\\d)`,
  'g',
);

/** 12 اردیبهشت 1403; the last letter of its alphabet is also written as in Arabic. */
const PERSIAN = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s?(${PERSIAN_MONTHS.join('|').replaceAll('ی', '[یي]')})(?:\\s?ماه)?،?\\s?(?:سال\\s)?(1[34]\\d\\d)(?!\\d)`,
  'g',
);

/** Names of two words in Arabic, which are joined by a sign that is no space. */
const TWO_WORDS = /(كانون|تشرين) (?=ال)/g;

/** The characters for numbers below ten, in their order. */
const HAN_DIGITS = '〇一二三四五六七八九';

const numberOf = (names: readonly string[], name = ''): number => names.indexOf(name.replace(/ي/g, 'ی')) + 1;

const FORMS: readonly Form[] = [
  [
    THAI,
    ([date = '', name = '', year = '']) => {
      const month = numberOf(THAI_MONTHS, name) || numberOf(SHORT_THAI_MONTHS, name.replace('.', ''));
      return buddhistDay(year, month, date);
    },
  ],
  // 11/05/2567
  [
    /(?<![\d.])(\d{1,2})([-/.])(\d{1,2})\2(2[45]\d\d)(?!\d)/g,
    ([date = '', , month, year = '']) => buddhistDay(year, Number(month), date),
  ],
  [PERSIAN, ([date = '', name, year = '']) => persianDay(year, numberOf(PERSIAN_MONTHS, name), date)],
  // 1403/02/12
  [
    /(?<![\d.])(1[34]\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    ([year = '', , month, date = '']) => persianDay(year, Number(month), date),
  ],
  // 9 tháng 10 năm 2020
  [
    /(?<!\d)(\d{1,2}) (?:tháng|thg) (\d{1,2}),?(?: năm)? (\d{4})/gi,
    ([date = '', month, year = '']) => isoDay(year, Number(month), date),
  ],
  // 十月 11, 2024, 10月 11, 2024: a form of English with the names of another language
  [
    /(?<![\d年])([一二三四五六七八九十]{1,2}|\d{1,2})月 (\d{1,2}), (\d{4})(?!\d)/g,
    ([month = '', date = '', year = '']) => isoDay(year, Number(month) || inHan(month), date),
  ],
  // 令和3年7月9日, 民國110年7月9日, 110年7月9日
  [
    /(?:(令和|平成|昭和|民[國国])\s?(\d{1,3}|元)|(?<!\d)(1[01]\d))\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    ([era = '', year, plain = '', month = '', date = '']) => dayOfEra(era, year ?? plain, month, date),
  ],
  // 二〇二一年七月九日
  [
    /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g,
    ([year = '', month, date]) =>
      isoDay(
        year.replace(/./g, (sign) => String(inHan(sign))),
        inHan(month),
        String(inHan(date)),
      ),
  ],
];

/** Reads a number below a hundred in Chinese characters: 九, 十, 十九, 二十九. */
function inHan(number = ''): number {
  const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['〇', number];
  return 10 * (tens ? HAN_DIGITS.indexOf(tens) : 1) + Math.max(0, HAN_DIGITS.indexOf(ones || '〇'));
}

/** A text with the digits that all languages know, and the dates in it that not all languages know. */
export interface OtherDates {
  /** As long as the text, each character in its place. */
  readonly text: string;
  /** ISO 8601 dates, with the places of the first character of each and of the one after it. */
  readonly dates: readonly { readonly date: string; readonly start: number; readonly end: number }[];
}

/** Finds the dates of a text in forms, and in calendars, that are beyond the languages of western Europe. */
export function otherDates(text: string): OtherDates {
  const plain = text
    .replace(DIGITS, (digit) => String(((digit.codePointAt(0) ?? 0) & 15) - (SEVENTH_IN_ROW.test(digit) ? 6 : 0)))
    .replace(TWO_WORDS, '$1ـ');
  if (!/\d|年/.test(plain)) return { text: plain, dates: [] };
  const dates = FORMS.flatMap(([pattern, read]) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const date = read(match.slice(1));
      return date ? [{ date, start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
  return { text: plain, dates };
}
