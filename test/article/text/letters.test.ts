import { hasLetter, hasLetterOrDigit, isCapital, wordsIn } from '../../../src/article/text/letters.ts';

test.each(['a', 'É', 'ß', 'ł', 'ω', 'Ж', 'א', 'ع', 'क', 'ท', '河', 'か', '강'])('%p is a letter', (sign) =>
  expect(hasLetter(sign)).toBe(true),
);

test.each(['', ' ', '7', '-', '—', '“', '»', '|', '·', '…', '€', '×', '、', '。', '，', '！', '؟', '،', '😀'])(
  '%p is no letter',
  (sign) => expect(hasLetter(sign)).toBe(false),
);

test.each(['7', '½', '٣', '५', '７'])('%p is a digit', (sign) => {
  expect(hasLetter(sign)).toBe(false);
  expect(hasLetterOrDigit(sign)).toBe(true);
});

test('words are parted by everything else', () => {
  expect(wordsIn('«Où est-il ? À 5 h»')).toEqual(['Où', 'est', 'il', 'À', '5', 'h']);
  expect(wordsIn('…')).toEqual([]);
});

test('a capital is a letter that is not small', () => {
  expect(['A', 'É', 'Ж', '河'].every(isCapital)).toBe(true);
  expect(['a', 'é', 'ж', '7', '-', ''].some(isCapital)).toBe(false);
});
