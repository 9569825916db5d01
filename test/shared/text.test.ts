import { text } from '../../src/shared/text.ts';
import browser from '../support/fake-browser.ts';

afterEach(() => {
  browser.i18n.getMessage = () => '';
});

test('the English text stands in where there is no translation', () => {
  expect(text('close', 'Close')).toBe('Close');
});

test('values are put into their places, each as often as it stands there', () => {
  expect(text('pages', '$2 of $1, $2', 'ten', 'two')).toBe('two of ten, two');
  expect(text('price', '$1', '$2')).toBe('$2');
  expect(text('missing', '$1 and $2', 'one')).toBe('one and $2');
});

test('the translation of the browser wins', () => {
  const asked: unknown[] = [];
  browser.i18n.getMessage = (...question: unknown[]) => {
    asked.push(question);
    return 'Schließen';
  };
  expect(text('close', 'Close $1', 'now')).toBe('Schließen');
  expect(asked).toEqual([['close', ['now']]]);
});
