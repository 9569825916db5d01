import { publishedDate } from '../../src/shared/published-date.ts';

test('a date is written as the reader writes dates', () => {
  expect(publishedDate('2020-10-09', 'en-US')).toBe('October 9, 2020');
  expect(publishedDate('2020-10-09', 'de')).toBe('9. Oktober 2020');
});

test('the day is the one that the publisher wrote, wherever the reader is', () => {
  expect(publishedDate('2020-10-09T23:50:00-07:00', 'en-US')).toBe('October 9, 2020');
  expect(publishedDate('2020-10-09T00:10:00+12:00', 'en-US')).toBe('October 9, 2020');
});

test('what is no date is shown as it stands', () => {
  expect(publishedDate('Last spring', 'en-US')).toBe('Last spring');
});
