import { datesIn, isoDate } from '../../../../src/article/facts/dates/dates.ts';
import { growth, MAX_GROWTH } from '../../../support/growth.ts';

test.each([
  ['2020-10-09', '2020-10-09'],
  [' 2020-10-09T08:30:00Z ', '2020-10-09T08:30:00Z'],
  ['2020-10-09 08:30', '2020-10-09T08:30'],
  ['2020-10-09T08:30:00.123+0200', '2020-10-09T08:30:00.123+02:00'],
  ['2020-10-09T08:30:00-07:00', '2020-10-09T08:30:00-07:00'],
  ['October 9, 2020', '2020-10-09'],
  ['Published on Oct. 9th, 2020 at noon', '2020-10-09'],
  ['SEPT 1 1999', '1999-09-01'],
])('%p is %p', (written, expected) => expect(isoDate(written)).toBe(expected));

test.each([
  '',
  'yesterday',
  '4 years ago',
  '2020',
  '10/09/2020',
  '2020-13-01',
  '2021-02-30',
  '0000-01-01',
  'Smarch 9, 2020',
  'October 41, 2020',
  '1e9',
])('%p is no date', (written) => expect(isoDate(written)).toBeUndefined());

test('an impossible time is dropped and the day kept', () => {
  expect(isoDate('2020-10-09T99:99:99Z')).toBe('2020-10-09');
  expect(isoDate('2020-10-09T08:30:00+99:99')).toBe('2020-10-09');
});

test.each([
  ['9. Oktober 2020', '2020-10-09'],
  ['9 de octubre de 2020', '2020-10-09'],
  ['9 ottobre 2020', '2020-10-09'],
  ['9 december 2020', '2020-12-09'],
  ['onsdag den 9. december 2020', '2020-12-09'],
  ['9 decembrie 2020', '2020-12-09'],
  ['9 noiembrie 2020', '2020-11-09'],
  ['9 mrt 2020', '2020-03-09'],
  ['2020. szeptember 9.', '2020-09-09'],
  ['9 септември 2020 г.', '2020-09-09'],
  ['9 ноември 2020 г.', '2020-11-09'],
  ['9. јануар 2020.', '2020-01-09'],
  ['9. децембар 2020.', '2020-12-09'],
  ['9 thg 10, 2020', '2020-10-09'],
  ['9 d’octubre de 2020', '2020-10-09'],
  ['9 октября 2020 г.', '2020-10-09'],
  ['9 października 2020', '2020-10-09'],
  ['10 Ekim 2020', '2020-10-10'],
  ['2020. október 9.', '2020-10-09'],
  ['2020年10月9日', '2020-10-09'],
  ['2020년 10월 9일', '2020-10-09'],
  ['٩ أكتوبر ٢٠٢٠', '2020-10-09'],
  ['9 באוקטובר 2020', '2020-10-09'],
  ['Di., 25.01.2022 - 14:45', '2022-01-25'],
  ['23.09.20 | 18:19', '2020-09-23'],
  ['25/12/2020', '2020-12-25'],
  ['12/25/2020', '2020-12-25'],
  ['2020/10/9', '2020-10-09'],
  ['2020-5-5 22:17:36', '2020-05-05T22:17:36'],
  ['2023 Jan 7', '2023-01-07'],
  ['Sat, 19 Oct 2019 00:04:00 +0200', '2019-10-19'],
  ['Mon Oct 11 14:57:21 CEST 2021', '2021-10-11'],
  ['Fri, 09 Oct 2020 08:30:00 GMT', '2020-10-09T08:30:00.000Z'],
  ['9 de octubre de 202021:25', '2020-10-09'],
  ['9. Oktober 202014. Januar 2021', '2020-10-09'],
])('%p is %p', (written, expected) => expect(isoDate(written)).toBe(expected));

test('10/09/2020 is read in the order that is given', () => {
  expect(isoDate('10/09/2020', 'month first')).toBe('2020-10-09');
  expect(isoDate('10/09/2020', 'day first')).toBe('2020-09-10');
  expect(isoDate('13/09/2020', 'month first')).toBe('2020-09-13');
});

test('all dates of a line are found, with their places in it', () => {
  const line = 'Published 8 June 2023, updated July 9, 2023 at noon';
  const dates = datesIn(line);
  expect(dates.map(({ date }) => date)).toEqual(['2023-06-08', '2023-07-09']);
  expect(dates.map(({ start, end }) => line.slice(start, end))).toEqual(['8 June 2023', 'July 9, 2023']);
});

test.each(['Version 1.2.3', '192.168.10.12', 'Call 030 1234567', '5 rivers 2020', '99.99.2020', 'A'.repeat(10_000)])(
  '%.20s holds no date',
  (text) => expect(datesIn(text)).toEqual([]),
);

/** Characters of the longest text that is looked through to its end, and how often: once is too quick to be timed. */
const LOOKED_THROUGH = { chars: 5000, times: 250 };

test.each(['1 ', '1.', '2020-', '9 Oct ', '1 de ', 'ab '])(
  'a long run of "%s" takes time in proportion to its length',
  (piece) => {
    const { chars, times } = LOOKED_THROUGH;
    const look = (size: number) => {
      const text = piece.repeat(size);
      for (let time = 0; time < times; time++) datesIn(text);
    };
    expect(growth(look, chars / 4 / piece.length)).toBeLessThan(MAX_GROWTH);
    expect(datesIn(piece.repeat(chars * 20))).toEqual(datesIn(piece.repeat(chars / piece.length)));
  },
);

test.each([
  ['Ada ReedDec 14, 2025', '2025-12-14'],
  ['F1Dec 19, 2023', '2023-12-19'],
  ['Marcus MarchOct 9, 2020', '2020-10-09'],
])('what stands before a date without a space is no part of it: %s', (text, date) => expect(isoDate(text)).toBe(date));

test.each([
  ['11 พ.ค. 2567', '2024-05-11'],
  ['29 ก.พ. 2567 10:15 น.', '2024-02-29'],
  ['3 มิย. 67', '2024-06-03'],
  ['วันที่ ๑๑ พฤษภาคม พ.ศ. ๒๕๖๗', '2024-05-11'],
  ['11/05/2567', '2024-05-11'],
  ['۱۲ اردیبهشت ۱۴۰۳', '2024-05-01'],
  ['چهارشنبه ۳۰ اسفند ۱۳۹۹', '2021-03-20'],
  ['۱۴۰۲/۱۲/۲۹ - ۱۸:۰۰', '2024-03-19'],
  ['۳۰ اسفند ۱۴۰۲', undefined],
  ['११ मई २०२४', '2024-05-11'],
  ['मई 11, 2024', '2024-05-11'],
  ['१५ अगस्त २०२३', '2023-08-15'],
  ['১১ মে ২০২৪, ১০:১৫', '2024-05-11'],
  ['11 مئی 2024', '2024-05-11'],
  ['٩ تشرين الأول ٢٠٢٠', '2020-10-09'],
  ['11 iunie 2024', '2024-06-11'],
  ['令和3年7月9日', '2021-07-09'],
  ['平成元年1月8日', '1989-01-08'],
  ['中華民國110年7月9日', '2021-07-09'],
  ['98年7月9日', undefined],
  ['二〇二一年十月二十九日', '2021-10-29'],
  ['十月 11, 2024', '2024-10-11'],
  ['10月 3, 2024', '2024-10-03'],
  ['发表于 十二月 1, 2023', '2023-12-01'],
  ['２０２１年７月９日', '2021-07-09'],
  ['9 tháng 10 năm 2020', '2020-10-09'],
])('%p is %p', (written, expected) => expect(isoDate(written)).toBe(expected));

test('days of the Persian calendar are those of the browser', () => {
  const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { dateStyle: 'short', timeZone: 'UTC' });
  for (let time = Date.UTC(1991, 3, 1); time < Date.UTC(2026, 0, 1); time += 86_400_000 * 5) {
    const [month, day, year] = persian.format(time).split(/\D+/);
    expect(isoDate(`${year}/${month}/${day}`)).toBe(new Date(time).toISOString().slice(0, 10));
  }
});

test.each([
  ['28.09.1912:44', '2019-09-28'],
  ['28.09.201912:44', '2019-09-28'],
  ['Jan 04 09:34 2021', '2021-01-04'],
])('a time that stands in the way is not taken for a year: %s', (text, date) => expect(isoDate(text)).toBe(date));

test('a day that has not come yet is no date of anything that can be read', () => {
  const next = new Date(Date.now() + 86_400_000 * 3).toISOString();
  expect(isoDate(next)).toBeUndefined();
  expect(isoDate(new Date(Date.now() + 3_600_000).toISOString())).toBeDefined();
});

test.each(['1970-01-01T00:00:00Z', 'January 1, 1970', '1969-12-31T19:00:00-05:00', 'December 31, 1969'])(
  'the moment at which machines begin to count is no date of anything: %s',
  (text) => expect(isoDate(text)).toBeUndefined(),
);

test('a year before that is one', () => {
  expect(isoDate('December 30, 1969')).toBe('1969-12-30');
});

test.each([
  ['Luke KimDecember 17, 2025', '2025-12-17'],
  ['kl. 10.20. Uppdaterad 10 juli 2021', '2021-07-10'],
])('what stands beside it without a space does not hide it: %s', (text, date) => expect(isoDate(text)).toBe(date));
