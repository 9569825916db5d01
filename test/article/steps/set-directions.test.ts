import '../../../src/entry-points/directions.ts';
import { mayRunRightToLeft } from '../../../src/article/directions.ts';
import type { Draft } from '../../../src/article/draft/draft.ts';
import { STAGES } from '../../../src/article/extract.ts';
import { setDirections, type Written } from '../../../src/article/steps/set-directions.ts';
import { htmlIn, pageOf } from '../../support/page.ts';

const ARABIC = 'ارتفع النهر في الليل وترك المروج في الصباح كما قال رئيس البلدية.';
const HEBREW = 'הנהר עלה בלילה ועזב את האחו עד הבוקר, אמר ראש העיר.';
const PERSIAN = 'رودخانه شب بالا آمد و صبح چمن‌زار را ترک کرد، شهردار گفت که پل باز می‌شود.';
const URDU = 'دریا رات کو چڑھا اور صبح تک میدان سے اتر گیا، میئر نے کہا کہ پل کھل جائے گا۔';
const ENGLISH = 'The river rose in the night and had left the meadows by the morning.';

/** An article of the given markup, on a page that states a direction and a language. */
function written(html: string, stated: { dir?: string; language?: string } = {}): Written {
  const article: Written = {
    body: pageOf(html).body,
    gate: undefined,
    draft: { direction: stated.dir ?? null },
    facts: { language: stated.language } as Written['facts'],
    direction: 'ltr',
  };
  setDirections(article);
  return article;
}

/** The blocks of an article that begins with a long paragraph, without that. */
function blocksAfter(long: string, html: string): string {
  const begin = `<p>${long.repeat(6)}</p>`;
  return htmlIn(written(begin + html).body as Element).slice(begin.length);
}

test.each([
  [ARABIC, undefined, 'rtl'],
  [ARABIC, 'ltr', 'rtl'],
  [HEBREW, undefined, 'rtl'],
  [ENGLISH, undefined, 'ltr'],
  [ENGLISH, 'rtl', 'ltr'],
  [`${ENGLISH} ${ARABIC.slice(0, 20)}`, undefined, 'ltr'],
  ['2020', 'rtl', 'rtl'],
  ['2020', 'x', 'ltr'],
  ['', undefined, 'ltr'],
])('the direction of %p, declared %p, is %s', (text, dir, direction) =>
  expect(written(`<p>${text}</p>`, dir ? { dir } : {}).direction).toBe(direction),
);

test.each([
  [ARABIC, undefined, 'ar'],
  [PERSIAN, undefined, 'fa'],
  [URDU, 'en', 'ur'],
  [HEBREW, 'en-US', 'he'],
  [HEBREW, 'yi', 'yi'],
  [PERSIAN, 'fa-AF', 'fa-AF'],
  [ENGLISH, 'de', 'de'],
  [ENGLISH, undefined, undefined],
])('the language of %p, stated as %p, is %s', (text, language, found) =>
  expect(written(`<p>${text}</p>`, language ? { language } : {}).facts.language).toBe(found),
);

test('a language that most of the text is said to be in is that of the article', () => {
  const html = `<p lang="ckb">${ARABIC}</p><p lang="ckb">${ARABIC}</p><p>${ARABIC}</p>`;
  expect(written(html, { language: 'en' }).facts.language).toBe('ckb');
});

test('sentences in letters of the other direction get their own, whatever the page leaves out', () => {
  const quote = `<blockquote><p>${ENGLISH}</p></blockquote>`;
  expect(blocksAfter(HEBREW, `${quote}<p>${ENGLISH}</p>`)).toBe(
    `<blockquote dir="ltr"><p>${ENGLISH}</p></blockquote><p dir="ltr">${ENGLISH}</p>`,
  );
  expect(blocksAfter(ENGLISH, `<p>${ARABIC}</p>`)).toBe(`<p dir="rtl">${ARABIC}</p>`);
});

test('a list of such sentences is turned as a whole, an item of a mixed one alone', () => {
  const mixed = (own: string) => `<ul><li>${HEBREW}</li><li${own}>${ENGLISH}</li></ul>`;
  expect(blocksAfter(HEBREW, `<ol><li>${ENGLISH}</li></ol>${mixed('')}`)).toBe(
    `<ol dir="ltr"><li>${ENGLISH}</li></ol>${mixed(' dir="ltr"')}`,
  );
});

test.each([
  ['a sentence with both, which the other begins', HEBREW, '<p>Windows Server Enterprise Edition 2019 יצא לאור.</p>'],
  ['a foreign quotation in a sentence', ENGLISH, `<p>${ENGLISH} “${ARABIC}”</p>`],
  ['headings and names', HEBREW, '<h2>The River Rose in the Night Again!</h2><p>Ada Reed.</p>'],
  ['figures', HEBREW, '<table><tbody><tr><td>1,200.</td></tr></tbody></table>'],
  ['blocks that say their own', HEBREW, `<p dir="auto">${ENGLISH}</p><p dir="rtl">${ENGLISH}</p>`],
  ['programs', HEBREW, '<pre>let depth = 7; // עומק let length = depth * 3;</pre>'],
])('%s are left as they are', (_, long, html) => expect(blocksAfter(long, html)).toBe(html));

test('what says its own direction is the one around its parts', () => {
  expect(blocksAfter(HEBREW, `<blockquote dir="ltr"><p>${ENGLISH}</p><p>${HEBREW}</p></blockquote>`)).toBe(
    `<blockquote dir="ltr"><p>${ENGLISH}</p><p dir="rtl">${HEBREW}</p></blockquote>`,
  );
});

test('verses that stand as a program run as their letters do', () => {
  expect(blocksAfter(HEBREW, `<pre>${HEBREW}</pre>`)).toBe(`<pre dir="rtl">${HEBREW}</pre>`);
});

test('the script for it comes where something is written from right to left, or the page says so', () => {
  const needs = (html: string, direction: string | null = null) =>
    mayRunRightToLeft({ body: pageOf(html).body, draft: { direction } as Draft });
  expect([needs(`<p>${ENGLISH}</p>`), needs(`<p>${HEBREW}</p>`), needs('<p>1</p>', 'rtl')]).toEqual([
    false,
    true,
    true,
  ]);
  expect(STAGES.find(({ name }) => name === 'set directions')?.modes).toContain('part');
});
