import { findLanguage } from '../../../src/article/facts/language.ts';
import { pageOf } from '../../support/page.ts';

function languageOf(lang: string, head = ''): string | undefined {
  const page = pageOf('', head);
  page.documentElement.lang = lang;
  return findLanguage(page);
}

test.each([
  ['en', 'en'],
  ['en_US', 'en-US'],
  ['PT-br', 'pt-BR'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['', undefined],
  ['English', 'english'],
  ['not a language', undefined],
  ['"><script>', undefined],
])('the language %p is read as %p', (lang, expected) => expect(languageOf(lang)).toBe(expected));

test('a page without a language in its root may name it in its head', () => {
  expect(languageOf('', '<meta property="og:locale" content="de_AT">')).toBe('de-AT');
});
