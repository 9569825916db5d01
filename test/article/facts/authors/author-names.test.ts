import { authorNames, isPersonName, isPhrase } from '../../../../src/article/facts/authors/author-names.ts';
import { growth, MAX_GROWTH } from '../../../support/growth.ts';

test.each([
  ['By Ada Reed and Ben Moss, Staff Writers', ['Ada Reed', 'Ben Moss']],
  ['Ada Reed Lv3', ['Ada Reed']],
  ["Ada O'Reed The Associated Press", ["Ada O'Reed"]],
  ['The Associated Press', ['The Associated Press']],
  ['Von dpa', ['dpa']],
  ['dpa ', ['dpa']],
  ['von Ada Reed, the', ['Ada Reed']],
  ['River Institute for Public Health', ['River Institute for Public Health']],
  ['News Service of Riverland', ['News Service of Riverland']],
  ['Center for River Policy', ['Center for River Policy']],
  ['Ada Reed, Reporter for River News', ['Ada Reed']],
  ['Reuters for the Evening Paper', ['Reuters']],
  ['Alle Artikel von Ada Reed', ['Ada Reed']],
  ['Ada Reed, Ben Moss & Cid Oak', ['Ada Reed', 'Ben Moss', 'Cid Oak']],
  ['By Ada Reed and Ben Moss, The Daily News - Dec 20, 2023 3:06 pm UTC', ['Ada Reed', 'Ben Moss', 'The Daily News']],
  ['Von Ada Reed und Ben Moss', ['Ada Reed', 'Ben Moss']],
  ['Par Ada Reed et Ben Moss Le 17/02/2020', ['Ada Reed', 'Ben Moss']],
  ['Por Ada Reed y Ben Moss', ['Ada Reed', 'Ben Moss']],
  ['Ada y Ben', ['Ada', 'Ben']],
  ['Ada Reed y AFP', ['Ada Reed']],
  ['José Ortega y Gasset | 4 de mayo', ['José Ortega y Gasset']],
  ['Santiago Ramón y Cajal, Ada Reed i Roca', ['Santiago Ramón y Cajal', 'Ada Reed i Roca']],
  ['Di Ada Reed e Ben Moss', ['Ada Reed', 'Ben Moss']],
  ['Door Ada Reed en Ben Moss', ['Ada Reed', 'Ben Moss']],
  ['Av Ada Reed och Ben Moss', ['Ada Reed', 'Ben Moss']],
  ['Autor: Ada Reed', ['Ada Reed']],
  ['Text und Interview: Ada Reed', ['Ada Reed']],
  ['Автор: Ада Рид', ['Ада Рид']],
  ['14 марта 2026 г., Ада Рид', ['Ада Рид']],
  ['作者：孔德明', ['孔德明']],
  ['Written byAda Reed', ['Ada Reed']],
  ['Ada Reed, 21 juin 2018', ['Ada Reed']],
  ['Ada Reed @adareed - ada@paper.example', ['Ada Reed']],
  ['Ada Reed, PhD', ['Ada Reed']],
  ['Ada Reed, Chief Technology Officer and Head of Labs', ['Ada Reed']],
  ['Ada Reed5 min read', ['Ada Reed']],
  ['Ada Reed is a writer who lives by the river', ['Ada Reed']],
  ['"Ada Reed"', ['Ada Reed']],
  ['Nelson C.J.', ['Nelson C.J.']],
  ['Ludwig von Mises', ['Ludwig von Mises']],
  ['Staff Writer', ['Staff Writer']],
])('%p names %j', (text, names) => expect(authorNames(text)).toEqual(names));

test.each([
  '',
  'By',
  'Super User',
  'No Author',
  'anónimo',
  'undefined',
  '{{author}}',
  'View all posts',
  'Full Bio',
  'Read more',
  '12',
])('%p names nobody', (text) => expect(authorNames(text)).toEqual([]));

test.each([
  '14 марта 2026 г.',
  '14 марта 2026 года',
  '14 березня 2026 р.',
  '14 березня 2026 року',
  '14 марта 2026 г., 15:30',
])('the date %p names nobody', (text) => expect(authorNames(text)).toEqual([]));

test('a list of ten thousand authors is cut', () => {
  const authors = Array.from({ length: 10_000 }, (_, number) => `Ada Reed ${number}`);
  expect(authorNames(authors.join(', ')).length).toBeLessThan(31);
});

test.each(['By ', 'A '])('a long run of "%s" takes time in proportion to its length', (piece) => {
  // Made once: making millions of characters takes longer than reading them.
  const text = piece.repeat(1_000_000);
  expect(growth((size) => authorNames(text.slice(0, size)), 25_000)).toBeLessThan(MAX_GROWTH);
});

test.each([
  ['Ada Reed', true],
  ['Ludwig van der Berg', true],
  ['孔德明', true],
  ['Ada', false],
  ['The River', false],
  ['river rises', false],
  ['Ada Reed 5', false],
  ['Reed Media', false],
])('%p has the form of a person’s name: %p', (text, expected) => expect(isPersonName(text)).toBe(expected));

test.each([
  ['This review is', true],
  ['billed annually each', true],
  ['crazy reeds', false],
  ['The River editors', false],
  ['Ludwig van der Berg', false],
  ['ada5', false],
])('%p is part of a sentence: %p', (text, expected) => expect(isPhrase(text)).toBe(expected));
