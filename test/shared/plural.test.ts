import { plural } from '../../src/shared/plural.ts';
import browser from '../support/fake-browser.ts';

afterEach(() => {
  browser.i18n.getMessage = () => '';
});

const LETTERS = { one: '$1 letter', other: '$1 letters' };

/** Lets the browser know these texts, and no others. */
function translate(texts: Readonly<Record<string, string>>): void {
  browser.i18n.getMessage = (key: string, values: string[] = []) =>
    (texts[key] ?? '').replace('$1', () => values[0] ?? '');
}

test('English has one and many', () => {
  expect([1, 2, 1200].map((count) => plural('letters', count, LETTERS))).toEqual([
    '1 letter',
    '2 letters',
    '1,200 letters',
  ]);
});

test('a translation has all the forms of its language', () => {
  translate({ interfaceLanguage: 'ru', letters_one: '$1 буква', letters_few: '$1 буквы', letters_many: '$1 букв' });
  expect([1, 3, 5, 21].map((count) => plural('letters', count, LETTERS))).toEqual([
    '1 буква',
    '3 буквы',
    '5 букв',
    '21 буква',
  ]);
});

test('a form that the translation lacks is replaced by its most general one', () => {
  translate({ interfaceLanguage: 'ru', letters_other: '$1 буквы' });
  expect(plural('letters', 5, LETTERS)).toBe('5 буквы');
});

test('the number is written as the language writes it', () => {
  translate({ interfaceLanguage: 'bn', letters_other: '$1টি অক্ষর' });
  expect(plural('letters', 1200, LETTERS)).toBe('১,২০০টি অক্ষর');
});
