import { isoDay } from './calendar.ts';

/** Years of the Buddhist calendar, as Thailand counts them, are ahead of others by this. */
const BUDDHIST_YEARS = 543;

/** Years before the first one of the Republic of China, and of the Japanese eras. */
const REPUBLIC_YEARS = 1911;
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** The day of the Julian period that stands before the first one of the Persian calendar, and the one on which Unix time begins. */
const PERSIAN_DAY = 1_948_319;
const UNIX_DAY = 2_440_588;

/**
 * Years of the Persian calendar that are taken for one: 1991 to 2042. Years of the Islamic calendar look alike, but texts
 * of that time are not on the web.
 */
const PERSIAN_YEAR = /^1(?:3[7-9]|4[0-2])\d$/;

const MILLISECONDS_OF_DAY = 86_400_000;

/**
 * Makes an ISO 8601 date of one in the Persian solar calendar. Its leap years come in cycles of 33 years, which holds from
 * 1244 to 1501 of that calendar (Borkowski, "The Persian calendar for 3000 years", 1996).
 * @returns Undefined if the calendar has no such day.
 */
export function persianDay(year: string, month: number, date: string): string | undefined {
  if (!PERSIAN_YEAR.test(year) || month < 1 || month > 12) return undefined;
  const [years, day] = [Number(year), Number(date)];
  const isLeap = (25 * years + 11) % 33 < 8;
  if (day < 1 || day > (month < 7 ? 31 : month < 12 || isLeap ? 30 : 29)) return undefined;
  const ofYear = month < 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
  const julian = PERSIAN_DAY + 365 * (years - 1) + Math.floor((8 * years + 21) / 33) + ofYear + day;
  return new Date((julian - UNIX_DAY) * MILLISECONDS_OF_DAY).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/**
 * Makes an ISO 8601 date of one in the Buddhist calendar.
 * @param year Four digits, or the last two: of 67 in Thai texts, 2567 is meant.
 */
export function buddhistDay(year: string, month: number | undefined, date: string): string | undefined {
  const full = Number(year.length === 2 ? `25${year}` : year);
  return isoDay(String(/^2[45]/.test(String(full)) ? full - BUDDHIST_YEARS : full), month, date);
}

/**
 * Makes an ISO 8601 date of one whose years are counted from the beginning of an era.
 * @param era The name of a Japanese era; any other stands for the Republic of China.
 * @param year The number of the year; 元 is the first.
 */
export function dayOfEra(era: string, year: string, month: string, date: string): string | undefined {
  const years = (ERAS[era] ?? REPUBLIC_YEARS) + (year === '元' ? 1 : Number(year));
  return isoDay(String(years), Number(month), date);
}
