import { compareLines } from './compare-lines.ts';

/** Lines with what differs in brackets. */
const compared = (text: string, other: string): string[] =>
  compareLines(text, other).map((line) =>
    line.map(({ text: part, isAlike }) => (isAlike ? part : `[${part}]`)).join(''),
  );

test('words that the other text does not have are marked', () => {
  expect(compared('One two three.\nFour five six seven.', 'one two three')).toEqual([
    'One two three.',
    '[Four five six seven.]',
  ]);
  expect(compared('a b c x y z d e f', 'a b c\nd e f')).toEqual(['a b c[ x y z] d e f']);
});

test('a word that stands alone in its line is marked, and a single one between known words is not', () => {
  expect(compared('a b c\nAdvertisement\nd e f', 'a b c d e f')).toEqual(['a b c', '[Advertisement]', 'd e f']);
  expect(compared('a b x c d', 'a b c d')).toEqual(['a b x c d']);
});

test('the same text once more is a difference', () => {
  expect(compared('a b c d\na b c d', 'a b c d')).toEqual(['a b c d', '[a b c d]']);
});

test('line breaks do not matter, and lines without words are left out', () => {
  expect(compared('a b\n***\n\nc d', 'a b c d')).toEqual(['a b', 'c d']);
  expect(compared('', 'a')).toEqual([]);
});
