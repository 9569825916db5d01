import { patternsFor } from '../../../../src/reader/aids/words/patterns.ts';
import { beginningOf, everySecond, partsOfWords } from '../../../../src/reader/aids/words/word-parts.ts';

const beginnings = (text: string) => partsOfWords(text, beginningOf).map((part) => text.slice(...part));

test.each([
  ['I saw a wonderful thing, 12 of them.', ['I', 'sa', 'a', 'wond', 'th', 'o', 'th']],
  ['L’été à Nîmes', ['L', 'ét', 'à', 'Nî']],
  ['E\u0301te\u0301', ['E\u0301t']],
  ['हिन्दी भाषा', ['हिन्', 'भा']],
  ['كتاب جديد', ['كت', 'جد']],
  ['東京は雨 ไทย', []],
])('the beginnings of words in "%s"', (text, expected) => {
  expect(beginnings(text)).toEqual(expected);
});

test('every second syllable is marked, and a word of one is not', () => {
  expect(everySecond(['won', 'der', 'ful', 'ly'])).toEqual([
    [3, 6],
    [9, 11],
  ]);
  expect(everySecond(['one'])).toEqual([]);
});

test('patterns are found by the plain language, and those under no fitting licence are not there', () => {
  expect(patternsFor('pt-BR')).toMatchObject({ file: 'pt', licence: 'BSD-3-Clause' });
  for (const none of ['id', 'ja', '', 'toString', 'x-!']) expect(patternsFor(none)).toBeUndefined();
});
