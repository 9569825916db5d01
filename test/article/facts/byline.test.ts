import { findByline } from '../../../src/article/facts/byline.ts';
import { structuredData } from '../../../src/article/facts/structured-data.ts';
import { pageOf } from '../../support/page.ts';

function bylineOf(body: string, head = '', siteName = 'The Paper', language = 'en'): string | undefined {
  const page = pageOf(body, head);
  page.documentElement.lang = language;
  return findByline(page, [], structuredData(page), siteName);
}

const author = (...names: string[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', author: names })}</script>`;

describe('the first of these that names somebody', () => {
  const rules = [{ name: 'a rule', match: { generic: true } as const, byline: { selectors: ['.by'] } }];
  const meta = '<meta name="author" content="Mia Meta">';
  const body = '<p class="by">Rosa Rule</p><p class="byline">By Bea Line</p>';

  test('a rule', () => {
    expect(findByline(pageOf(body, author('Dora Data')), rules, structuredData(pageOf('')), undefined)).toBe(
      'Rosa Rule',
    );
  });
  test('the structured data', () => expect(bylineOf(body, meta + author('Dora Data'))).toBe('Dora Data'));
  test('the meta elements', () => expect(bylineOf(body, meta)).toBe('Mia Meta'));
  test('the page', () => expect(bylineOf(body)).toBe('Bea Line'));
});

test.each([
  '<span itemprop="author"><b itemprop="name">Ada Reed</b>, our reporter</span>',
  '<a rel="nofollow author" href="/ada">Ada Reed</a>',
  '<p class="byline">By <span class="author">Ada Reed</span> | 3 May</p>',
  '<div class="author-name">Ada Reed</div>',
  '<span class="vcard"><a class="fn">Ada Reed</a></span>',
  '<div><div><h1>Title</h1></div><div><span>By Ada Reed</span></div></div>',
])('it stands in %s', (body) => expect(bylineOf(body)).toBe('Ada Reed'));

test.each([
  ['By Ada Reed', 'Ada Reed'],
  ['BY: Ada Reed', 'Ada Reed'],
  ['Written by Ada Reed', 'Ada Reed'],
  ['Von Ada Reed', 'Ada Reed'],
  ['Par Ada Reed', 'Ada Reed'],
  ['بقلم سارة علي', 'سارة علي'],
  ['Ada Reed, Staff Writer', 'Ada Reed'],
  ['Ada Reed, chief political correspondent for the North', 'Ada Reed'],
  ['Ada Reed for the Evening Paper', 'Ada Reed'],
  ['Ada Reed | The Paper', 'Ada Reed'],
  ['Ada Reed · 3 May 2020', 'Ada Reed'],
  ['Byron Vonn', 'Byron Vonn'],
  ['Ada <b>Reed</b>', 'Ada <b>Reed</b>'],
])('%p says %p', (written, name) => expect(bylineOf('', author(written))).toBe(name));

test.each([
  'The Paper',
  'THE PAPER',
  'admin',
  'Editor',
  'Redaktion',
  'https://paper.example/ada',
  'ada@paper.example',
  '3 May 2020',
  'A',
  '',
  'x'.repeat(121),
])('%p is nobody', (written) => expect(bylineOf('', author(written))).toBeUndefined());

test('names that are nobody give way to the next place', () => {
  expect(bylineOf('<p class="byline">Ada Reed</p>', author('The Paper', 'admin'))).toBe('Ada Reed');
});

test.each([
  [['Ada Reed', 'Ben Moss'], 'en', 'Ada Reed and Ben Moss'],
  [['Ada Reed', 'Ben Moss', 'Cid Oak'], 'en', 'Ada Reed, Ben Moss and Cid Oak'],
  [['Ada Reed', 'Ben Moss'], 'de', 'Ada Reed und Ben Moss'],
  [['Ada Reed', 'Ada Reed'], 'en', 'Ada Reed'],
  [['Ada Reed', 'Ben Moss'], 'no language', 'Ada Reed, Ben Moss'],
])('%j in %s is %p', (names, language, expected) =>
  expect(bylineOf('', author(...names), 'The Paper', language)).toBe(expected),
);

test('a line of the text that starts with By is no author', () => {
  expect(
    bylineOf(
      '<div><div><h1>Title</h1></div><p>By the end of the week the river had gone down again, said the mayor, and the meadows, which had been under water since Monday, were green.</p></div>',
    ),
  ).toBeUndefined();
  expect(bylineOf('<div><div><h1>Title</h1></div><p>By noon it rained.</p></div>')).toBeUndefined();
});
