import { judgeFact } from './facts.ts';

test('a title is right whatever its quotes, dashes, case and spaces', () => {
  const gold = { title: 'He said: “It’s – over”' };
  expect(judgeFact('title', gold, ' HE said: "It\'s - over"')).toBe('right');
  expect(judgeFact('title', gold, 'He said: "It\'s - over" | The Paper')).toBe('part');
  expect(judgeFact('title', gold, 'The Paper')).toBe('wrong');
});

test('a byline is right when all names are there and no other', () => {
  const gold = { byline: 'Ada Reed and Ben Okri' };
  expect(judgeFact('byline', gold, 'By Ben Okri, Ada Reed')).toBe('right');
  expect(judgeFact('byline', gold, 'Ada Reed')).toBe('part');
  expect(judgeFact('byline', gold, 'Ada Reed, Ben Okri, The Paper')).toBe('part');
  expect(judgeFact('byline', gold, 'The Paper')).toBe('wrong');
});

test('of a date only the day counts, as written or in UTC', () => {
  const gold = { date: '2021-03-04T23:30:00-05:00' };
  expect(judgeFact('date', gold, '2021-03-04')).toBe('right');
  expect(judgeFact('date', gold, '2021-03-05T04:30:00Z')).toBe('right');
  expect(judgeFact('date', gold, '2021-03-06')).toBe('wrong');
  expect(judgeFact('date', gold, 'yesterday')).toBe('wrong');
});

test('what the page has and nobody found is missing, and what it does not have is invented', () => {
  expect(judgeFact('title', { title: 'A' }, null)).toBe('missing');
  expect(judgeFact('title', { title: 'A' }, ' ')).toBe('missing');
  expect(judgeFact('byline', { byline: null }, 'Admin')).toBe('invented');
  expect(judgeFact('byline', { byline: null }, null)).toBe('none');
  expect(judgeFact('date', {}, '2021-03-04')).toBeUndefined();
});
