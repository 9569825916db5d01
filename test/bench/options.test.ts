import { readOptions } from './options.ts';

test('a folder is all that is needed', () => {
  expect(readOptions(['pages'])).toMatchObject({
    folder: 'pages',
    sets: undefined,
    only: undefined,
    limit: Number.POSITIVE_INFINITY,
    out: 'bench-report',
    hosts: false,
    peers: true,
    folds: undefined,
  });
});

test('lists are cut at commas, and switches are switched', () => {
  const words = ['pages', '--sets', 'a, b,', '--only', 'x', '--limit', '5', '--jobs', '3', '--hosts', '--no-peers'];
  expect(readOptions([...words, '--out', 'there', '--folds', 'models'])).toEqual({
    folder: 'pages',
    sets: ['a', 'b'],
    only: ['x'],
    limit: 5,
    out: 'there',
    jobs: 3,
    hosts: true,
    peers: false,
    folds: 'models',
  });
  expect(readOptions(['--help'])).toBe('help');
});

test.each([
  [[], 'The folder with the pages has to be named.'],
  [['a', 'b'], 'Only one folder can be measured, and there are 2.'],
  [['a', '--limit', '0'], '--limit has to be a whole number from 1, not "0".'],
  [['a', '--jobs', 'many'], '--jobs has to be a whole number from 1, not "many".'],
])('%j is refused with a sentence', (words, fault) => {
  expect(readOptions(words)).toEqual({ fault });
});

test('an option that does not exist is refused', () => {
  expect(readOptions(['a', '--fast'])).toEqual({ fault: expect.stringContaining("'--fast'") });
});
