import { directionOf, findLanguage } from '../../../src/article/facts/language.ts';
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

const ARABIC = 'ارتفع النهر في الليل وترك المروج في الصباح كما قال رئيس البلدية';
const ENGLISH = 'The river rose in the night and had left the meadows by the morning';

test.each([
  [ARABIC, null, 'rtl'],
  [ARABIC, 'ltr', 'rtl'],
  ['הנהר עלה בלילה ועזב את האחו עד הבוקר, אמר ראש העיר', undefined, 'rtl'],
  [ENGLISH, null, 'ltr'],
  [ENGLISH, 'rtl', 'ltr'],
  [`${ENGLISH} ${ARABIC.slice(0, 20)}`, null, 'ltr'],
  ['2020', 'rtl', 'rtl'],
  ['2020', 'x', 'ltr'],
  ['', null, 'ltr'],
])('the direction of %p, declared %p, is %s', (text, declared, direction) =>
  expect(directionOf(text, declared)).toBe(direction),
);
