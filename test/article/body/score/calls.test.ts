import { BEGINNING_CHARS, CALLS, headingKind } from '../../../../src/article/body/score/calls.ts';

test('a heading that is a label announces other things, whatever its words', () => {
  expect(headingKind('Related articles')).toBe(1);
});

test('a heading of the text announces nothing', () => {
  expect(headingKind('How the river rose')).toBe(0);
});

test.each([
  ['Subscribe to our letter', 'asks'],
  ['Your privacy matters to the paper', 'consent'],
  ['Donate to the mill', 'money'],
  ['© The Paper', 'rights'],
  ['Sehen Sie, lesen Sie', 'leads'],
  ['Kommentare zum Fluss', 'comments'],
  ['Meet the author of the book', 'people'],
])('"%s" makes the call %s', (text, name) => {
  expect(headingKind(text)).toBe(CALLS.findIndex((call) => call.name === name) + 2);
});

test('the first call counts where there are several', () => {
  expect(headingKind('Subscribe to comments')).toBe(2);
});

test('words after the beginning are not read', () => {
  expect(headingKind(`${'x'.repeat(BEGINNING_CHARS)} subscribe`)).toBe(0);
});
