import { translation } from '../../shared/text.ts';

/**
 * Write a day without `Intl`, whose first use in a page takes longer than all else that a title has around it.
 * @param date ISO 8601: `2020-10-09`, or date and time. Only times in UTC ("Z") are written in the reader's own time zone.
 * @param language BCP 47 tag of the interface.
 * @returns "October 9, 2020"; undefined where the messages of the language do not say how it writes days, or `date` is none.
 */
export function plainDate(date: string, language: string): string | undefined {
  const isInstant = /T.*Z$/i.test(date);
  const [year = 0, month = 0, day = 0] = isInstant
    ? partsOf(new Date(date))
    : date.slice(0, 'yyyy-mm-dd'.length).split('-').map(Number);
  const name = translation('dateMonths', []).split('|')[month - 1];
  return name && day > 0 && writesPlainly(language) ? translation('dateOrder', [`${day}`, name, `${year}`]) : undefined;
}

const partsOf = (moment: Date): number[] => [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];

/** Write a whole number without `Intl`; undefined where the language may write it with other digits or with signs between. */
export function plainNumber(number: number, language: string): string | undefined {
  return number < 1000 && writesPlainly(language) ? `${number}` : undefined;
}

const writesPlainly = (language: string): boolean => translation('plainTags', []).split('|').includes(language);
