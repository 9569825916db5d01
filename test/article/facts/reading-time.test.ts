import { readingMinutes } from '../../../src/article/facts/reading-time.ts';

test.each([
  [0, 1],
  [100, 1],
  [238, 1],
  [476, 2],
  [2380, 10],
])('%i words take %i minutes', (words, minutes) => expect(readingMinutes(words)).toBe(minutes));
