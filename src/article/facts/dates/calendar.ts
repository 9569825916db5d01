/**
 * Writes a day as ISO 8601.
 * @param year Four digits.
 * @param month 1 to 12; undefined stands for a name that is no month.
 * @param date One or two digits.
 * @returns Undefined if the calendar has no such day, or the year is not from 1900 to 2199. The first moment of 1970 is what
 * machines write where they know none; west of Greenwich it is the day before.
 */
export function isoDay(year: string, month: number | undefined, date: string): string | undefined {
  if (!month || !/^(19|20|21)\d\d$/.test(year)) return undefined;
  const written = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  return time && written !== '1969-12-31' && new Date(time).toISOString().startsWith(written) ? written : undefined;
}
