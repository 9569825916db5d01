import { countWords, fold, foldSpace, lettersOf, textOf } from '../../../src/article/text/words.ts';
import { pageOf } from '../../support/page.ts';

test('white space and zero-width signs become single spaces', () => {
  expect(foldSpace(' a\n\t b\u00a0\u200bc\ufeff ')).toBe('a b c');
});

test('the text of nothing is empty', () => {
  expect(textOf(undefined)).toBe('');
  expect(textOf(null)).toBe('');
  expect(textOf(pageOf('<p> one <b>two</b>\n</p>').querySelector('p'))).toBe('one two');
});

test.each([
  ['Don’t Miss:', "DON'T MISS"],
  ['— Up Next —', 'up next'],
  ['2019–2020', '2019-2020'],
  ['Ｆｕｌｌ', 'full'],
  ['e\u0301', '\u00e9'],
])('%p and %p are the same words', (one, other) => expect(fold(one)).toBe(fold(other)));

test('a question mark belongs to the words, and other words stay other words', () => {
  expect(fold('Really?')).not.toBe(fold('Really'));
  expect(fold('Up next')).not.toBe(fold('Up text'));
});

test('the letters of a text do not show where it is cut', () => {
  expect(lettersOf('½ cup — “Flour”')).toBe(lettersOf('½cup flour'));
  expect(lettersOf('…')).toBe('');
});

test.each([
  ['', 0],
  ['—  …', 0],
  ["It's 3.5 well-known dogs", 4],
  ['الكلمة الأولى هنا', 3],
  ['Добрый день', 2],
  ['го́род Москва́ за́мок', 3],
  ['הַסְּפִינָה הַקְּטַנָּה חוֹצָה', 3],
  ['he\u0302 thuye\u0302\u0300n', 2],
])('%p has %i words', (text, count) => expect(countWords(text)).toBe(count));

test('scripts without spaces are counted by their words', () => {
  expect(countWords('東京は日本の首都です', 'ja')).toBeGreaterThan(3);
  expect(countWords('The mayor, 山田, read the long memo aloud', 'en')).toBe(8);
  expect(countWords('今天天气很好', 'zh')).toBeGreaterThan(2);
});

test('a language that is none does not disturb the count', () => {
  expect(countWords('東京は日本の首都です', 'not a tag!')).toBeGreaterThan(3);
});
