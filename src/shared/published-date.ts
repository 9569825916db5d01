/**
 * Write a date as people do.
 * @param date ISO 8601: `2020-10-09`, or date and time. The day is the one that the publisher wrote; only a time in
 * UTC ("Z"), which no publisher's calendar shows, is written in the reader's own time zone.
 * @param language BCP 47 tag of the language to write it in.
 * @returns "October 9, 2020"; `date` itself when it is no date.
 */
export function publishedDate(date: string, language: string): string {
  const isInstant = /T.*Z$/i.test(date);
  const moment = new Date(isInstant ? date : date.slice(0, 'yyyy-mm-dd'.length));
  if (Number.isNaN(moment.getTime())) return date;
  const zone = isInstant ? {} : { timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', ...zone }).format(moment);
}
