import { findByline } from '../../../../src/article/facts/authors/byline.ts';
import { siteOf } from '../../../../src/article/facts/site.ts';
import { structuredData } from '../../../../src/article/facts/sources/structured-data.ts';
import type { SiteRule } from '../../../../src/sites/site-rule.ts';
import { pageOf } from '../../../support/page.ts';

function bylineOf(body: string, head = '', siteName = 'The Paper', language = 'en'): string | undefined {
  const page = pageOf(body, head);
  page.documentElement.lang = language;
  return bylineIn(page, siteName);
}

function bylineIn(page: Document, siteName = 'The Paper', rules: SiteRule[] = []): string | undefined {
  const data = { ...structuredData(page), publisher: siteName };
  const site = siteOf(page, data, 'news.example');
  return findByline(page, rules, data, site, page.querySelector('h1') ?? undefined);
}

const author = (...names: string[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', author: names })}</script>`;

describe('the byline comes', () => {
  const rules = [{ name: 'a rule', match: { generic: true } as const, byline: { selectors: ['.by'] } }];
  const meta = '<meta name="author" content="Mia Meta">';
  const body = '<p class="by">Rosa Rule</p><p class="byline">By Bea Line</p>';

  test('from a rule before all else', () => {
    expect(bylineIn(pageOf(body, author('Dora Data')), 'The Paper', rules)).toBe('Rosa Rule');
  });
  test('then from the structured data', () => expect(bylineOf(body, meta + author('Dora Data'))).toBe('Dora Data'));
  test('then from a marked place of the page', () => expect(bylineOf(body, meta)).toBe('Bea Line'));
  test('then from the meta elements', () =>
    expect(bylineOf('<h1>Title</h1><p>By Nora Near</p>', meta)).toBe('Mia Meta'));
  test('then from a line near the title', () =>
    expect(bylineOf('<h1>Title</h1><p>By Nora Near</p>')).toBe('Nora Near'));
});

test.each([
  '<span itemprop="author"><b itemprop="name">Ada Reed</b>, our reporter</span>',
  '<a rel="nofollow author" href="/ada">Ada Reed</a>',
  '<p class="byline">By <span class="author">Ada Reed</span> | 3 May</p>',
  '<div class="author-name">Ada Reed</div>',
  '<span class="vcard"><a class="fn">Ada Reed</a></span>',
  '<div><div><h1>Title</h1></div><div><span>By Ada Reed</span></div></div>',
])('the byline is found in %s', (body) => expect(bylineOf(body)).toBe('Ada Reed'));

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
])('the author %p is named %p', (written, name) => expect(bylineOf('', author(written))).toBe(name));

test.each([
  'Ada <b>Reed</b>',
  'admin',
  'Editor',
  'Redaktion',
  'https://paper.example/ada',
  'ada@paper.example',
  '3 May 2020',
  'A',
  '',
  'x'.repeat(121),
])('%p is no author', (written) => expect(bylineOf('', author(written))).toBeUndefined());

describe('the site itself', () => {
  const organization = `<script type="application/ld+json">${JSON.stringify({
    '@type': 'Article',
    author: { '@type': 'Organization', name: 'The Paper' },
  })}</script>`;

  test.each(['The Paper', 'THE PAPER', 'Paper'])('is the author if the data names it and nobody else: %s', (name) => {
    expect(bylineOf('', author(name))).toBe(name);
    expect(bylineOf('<p class="byline">Ada Reed</p>', author(name))).toBe('Ada Reed');
  });
  test('is no author if the data calls it an organization, or only a meta element names it', () => {
    expect(bylineOf('', organization)).toBeUndefined();
    expect(bylineOf('', '<meta name="author" content="The Paper">')).toBeUndefined();
  });
});

test('the site gives way to a line near the title also where a theme places it, but not where a rule for the site does', () => {
  const page = pageOf('<h1>T</h1><p>By Ada Reed</p><p class="by">The Paper</p>');
  const by = { name: 'a rule', byline: { selectors: ['.by'] } };
  expect(bylineIn(page, 'The Paper', [{ ...by, match: { theme: ['.by'] } }])).toBe('Ada Reed');
  expect(bylineIn(page, 'The Paper', [{ ...by, match: { hosts: ['news.example'] } }])).toBe('The Paper');
});

test('an agency is named where nobody else is', () => {
  expect(bylineOf('<p class="author">Von dpa</p>', author('dpa '))).toBe('dpa');
  expect(bylineOf('<p class="author">Von Ada Reed und dpa</p>')).toBe('Ada Reed');
  expect(bylineOf('<p class="author">River Institute for Public Health</p>')).toBe('River Institute for Public Health');
  expect(bylineOf('', '<meta name="articleAuthor" content="River Ajansı">')).toBe('River Ajansı');
});

test('a place that names no person gives way to the next', () => {
  expect(bylineOf('<p class="byline">Ada Reed</p>', author('The Paper', 'admin'))).toBe('Ada Reed');
});

test.each([
  [['Ada Reed', 'Ben Moss'], 'en', 'Ada Reed and Ben Moss'],
  [['Ada Reed', 'Ben Moss', 'Cid Oak'], 'en', 'Ada Reed, Ben Moss and Cid Oak'],
  [['Ada Reed', 'Ben Moss'], 'de', 'Ada Reed und Ben Moss'],
  [['Ada Reed', 'Ada Reed'], 'en', 'Ada Reed'],
  [['Ada Reed', 'Ben Moss'], 'no language', 'Ada Reed, Ben Moss'],
])('%j are joined in %s to %p', (names, language, expected) =>
  expect(bylineOf('', author(...names), 'The Paper', language)).toBe(expected),
);

test('a line of the text that starts with "By" is no byline', () => {
  expect(
    bylineOf(
      '<div><div><h1>Title</h1></div><p>By the end of the week the river had gone down again, said the mayor, and the meadows, which had been under water since Monday, were green.</p></div>',
    ),
  ).toBeUndefined();
  expect(bylineOf('<div><div><h1>Title</h1></div><p>By noon it rained.</p></div>')).toBeUndefined();
});

test.each([
  ['comments', '<div class="comment"><span class="author">Cora Comment</span></div>'],
  ['cards of other stories', '<ul><li><h3><a href="/x">Other</a></h3><span class="author">Otto Other</span></li></ul>'],
  ['pictures', '<figure><span class="author">Fay Photo</span></figure>'],
])('the authors of %s are not those of the article', (_name, others) => {
  expect(bylineOf(`<h1>Title</h1>${others}<p>Text.</p>`)).toBeUndefined();
  expect(bylineOf(`<h1>Title</h1>${others}<p class="byline">By Ada Reed</p>`)).toBe('Ada Reed');
});

test('all authors of a line are named, but only the first of a thread', () => {
  const pair = '<p><a class="byline__name">Ada Reed</a> and <a class="byline__name">Ben Moss</a></p>';
  expect(bylineOf(`<h1>Title</h1>${pair}`)).toBe('Ada Reed and Ben Moss');
  const post = (name: string) => `<div><span itemprop="author">${name}</span><p>${'Text. '.repeat(100)}</p></div>`;
  expect(bylineOf(`<h1>Title</h1>${post('ada5')}${post('ben7')}`)).toBe('ada5');
});

test.each([
  'Von Ada Reed',
  'Par Ada Reed',
  'Por Ada Reed',
  'Di Ada Reed',
  'Door Ada Reed',
  'Av Ada Reed',
  'Text: Ada Reed',
  'Autorin: Ada Reed',
  'Auteure: Ada Reed',
  'By Ada Reed • December 15, 2023 12:25 pm',
])('the line %p near the title names Ada Reed', (line) => {
  expect(bylineOf(`<h1>Title</h1><div>Weather</div><div>${line}</div>`)).toBe('Ada Reed');
});

test('the name of an account gives way to the name that the page shows', () => {
  expect(bylineOf('<h1>T</h1><p class="byline">By Ada Reed</p>', author('adareed'))).toBe('Ada Reed');
});

test('a family name before a comma is put last', () => {
  const head = '<meta name="citation_author" content="Reed, Ada"><meta name="citation_author" content="Moss, Ben">';
  expect(bylineOf('', head)).toBe('Ada Reed and Ben Moss');
  expect(bylineOf('', '<meta name="citation_authors" content="Reed, Ada;">')).toBe('Ada Reed');
});

test('a reviewer is named only if there is no writer', () => {
  const writer = '<p class="byline">By Ada Reed</p>';
  const helper = '<p class="byline">Reviewed by Rita View</p>';
  expect(bylineOf(`<h1>T</h1>${helper}${writer}`)).toBe('Ada Reed');
  expect(bylineOf(`<h1>T</h1>${helper}`)).toBe('Rita View');
});

test('the foot of the article may name a person, not an account', () => {
  const foot = (name: string) =>
    `<article><h1>T</h1><p>Text.</p><footer><b class="author">${name}</b></footer></article>`;
  expect(bylineOf(foot('Ada Reed'))).toBe('Ada Reed');
  expect(bylineOf(foot('areed'))).toBeUndefined();
});

test.each([
  [
    'in a list of labels',
    '<h1>T</h1><div class="author-date">Date:<br>3 May 2020<br>Author:<br>Ada Reed<br>Source:<br>River</div>',
  ],
  [
    'beside a label after the text',
    `<h1>T</h1><p>${'Many words. '.repeat(200)}</p><p><b>Author:</b> <a href="/a">Ada Reed</a></p>`,
  ],
  ['below a heading', `<h1>T</h1><p>${'Many words. '.repeat(200)}</p><h4>Author</h4><p>Ada Reed</p>`],
  ['after white space of the source', `<h1>T</h1><p class="byline">By${' '.repeat(500)}Ada Reed</p>`],
  ['in a field of Drupal', '<h1>T</h1><h5 class="field--name-author field--label-hidden">Ada Reed</h5>'],
  ['beside a role and a date', '<h1>T</h1><p>Ada Reed | Senior Writer | July 2, 2025</p>'],
  ['after a label without a space', '<h1>T</h1><div><span>By</span><span>Ada Reed</span></div>'],
])('the author is found %s', (_name, body) => expect(bylineOf(body)).toBe('Ada Reed'));

test('a German line without a label needs a date and a name to be a byline', () => {
  const line = (text: string) => bylineOf(`<h1>T</h1><p>${text}</p>`, '', 'The Paper', 'de');
  expect(line('11.12.2019 - Ada Reed')).toBe('Ada Reed');
  expect(line('Neue Brücke 11.12.2019')).toBeUndefined();
});

test.each([
  ['by ada5', 'ada5'],
  ['By the River Team', 'the River Team'],
  ['By noon it rained', undefined],
  ['Item No. 20201009', undefined],
])('the short line %p under the title names %p', (line, expected) =>
  expect(bylineOf(`<h1>T</h1><p>${line}</p>`)).toBe(expected),
);

test.each([
  ['microdata', '<span itemprop="author" itemscope><meta itemprop="name" content="ada5"></span>', '', 'ada5'],
  [
    'labels for services',
    '',
    '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ada Reed">',
    'Ada Reed',
  ],
])('the author may be named out of sight, in %s', (_name, body, head, expected) =>
  expect(bylineOf(`<h1>T</h1>${body}`, head)).toBe(expected),
);

test('authors that only the page shows join those of the data, each once', () => {
  const shown = (names: string) => bylineOf(`<h1>T</h1><p class="byline">By ${names}</p>`, author('Ada Reed'));
  expect(shown('Ada Reed and Ben Moss')).toBe('Ada Reed and Ben Moss');
  expect(shown('Dr Ada Reed and The Paper')).toBe('Ada Reed');
});

test('parts of a sentence are no names', () => {
  expect(bylineOf('<h1>T</h1><p class="pricing-byline">billed annually, or monthly at once</p>')).toBeUndefined();
  expect(bylineOf('<h1>T</h1><p class="author">This review is posted in Reviews</p>')).toBeUndefined();
});

test('each of several authors has an office of several lines below the name', () => {
  const authors =
    '<p class="authors">Ada Reed<br>Department of Rivers</p><p class="authors">Ben Moss<br>Institute of Mills<br>Harrow</p>';
  expect(bylineOf(`<main><h1>T</h1>${authors}</main>`)).toBe('Ada Reed and Ben Moss');
});

test('a name in a line of the page is taken for that of an account in the data', () => {
  expect(bylineOf('<h1>T</h1><p>By Ada Reed</p>', author('wp_import'))).toBe('Ada Reed');
});

test('a link to an editor names the author outside of the text alone', () => {
  const link = '<a href="/about/editors/ada-reed/">Ada Reed</a>';
  expect(bylineOf(`<h1>T</h1><div>${link}</div>`)).toBe('Ada Reed');
  expect(bylineOf(`<h1>T</h1><p>As ${link} has seen.</p>`)).toBeUndefined();
});

test.each([
  ['تاريخ النشر: 05/11/2021 | بقلم هدى منصور', 'هدى منصور'],
  ['كتب: سامي الخطيب الإثنين 14 مارس 2022', 'سامي الخطيب'],
  ['เผยแพร่: 15 ม.ค. 2565 10:30 โดย: สมชาย ใจดี', 'สมชาย ใจดี'],
  ['द्वारा सुनीता शर्मा | प्रकाशित: 30 मई 2021', 'सुनीता शर्मा'],
  ['Автор: Пётр Снегирёв. Опубликовано 21.10.2019', 'Пётр Снегирёв'],
  ['Yazar: Mehmet Aksoy Giriş Tarihi: 03.09.2021', 'Mehmet Aksoy'],
  ['Haber Merkezi - Elif Şahin', 'Elif Şahin'],
  ['Ayşe Koç 01.06.2023 - 14:30 Son Güncelleme: 02.06.2023 - 09:00', 'Ayşe Koç'],
])('of %s the byline is %s', (line, name) => expect(bylineOf(`<h1>T</h1><p>${line}</p>`)).toBe(name));

test('names in Chinese are joined by commas on a page that does not say its language', () =>
  expect(bylineOf('<meta name="author" content="张三、李四"><h1>T</h1>')).toBe('张三, 李四'));

test('the label of a date is no name, in any language', () => {
  expect(bylineOf('<h1>T</h1><p>تاريخ النشر: ١٨ يونيو ٢٠٢٣</p>')).toBeUndefined();
  expect(bylineOf('<h1>T</h1><p>كتب: سامر الخطيب</p>')).toBe('سامر الخطيب');
});

test.each(['Auteur : Ada Reed', 'Autoren Ada Reed'])('%s names the author at the end', (line) =>
  expect(bylineOf(`<h1>T</h1><p>${'The river rose. '.repeat(200)}</p><p>${line}</p>`)).toBe('Ada Reed'),
);

test.each([
  ['الكاتب: سامر الخطيب', 'سامر الخطيب'],
  ['بقلم سامر الخطيب', 'سامر الخطيب'],
  ['نویسنده: سارا رضایی', 'سارا رضایی'],
  ['מאת: נועה ברק', 'נועה ברק'],
  ['از احمد خان، 9 اکتوبر 2024', 'احمد خان'],
  ['تحریر: احمد خان', 'احمد خان'],
  ['نویسنده: رضا محمدی، ۱۸ مهر ۱۴۰۳', 'رضا محمدی'],
  ['نویسنده: رضا محمدی و سارا رضایی', 'رضا محمدی, سارا رضایی'],
  ['लेखक: अनीता शर्मा', 'अनीता शर्मा'],
  ['โดย สมชาย ใจดี', 'สมชาย ใจดี'],
  ['Tác giả: Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
  ['Yazar: Ayşe Demir', 'Ayşe Demir'],
  ['Γράφει η Μαρία Παππά', 'Μαρία Παππά'],
  ['Текст: Анна Колесникова', 'Анна Колесникова'],
  ['Opracowała Anna Kowalska', 'Anna Kowalska'],
  ['Penulis: Dewi Lestari', 'Dewi Lestari'],
])('%s names %s', (line, name) => expect(bylineOf(`<h1>T</h1><p>${line}</p>`)).toBe(name));

describe('a line beside the title says more than', () => {
  const near = '<h1>Title</h1><div><div>By Nora Near</div></div>';
  test.each([
    [
      'a long box',
      `<div class="author-box">${'He leads the desk and studied history. '.repeat(5)}<b itemprop="name">All Stories</b></div>`,
    ],
    ['a place above the title', ''],
    ['a place of a helper', '<p class="byline">Updated by Ben Moss</p>'],
    ['an author below other text', `<p>${'Many words. '.repeat(70)}</p><h3 class="author">Cleo Cited</h3>`],
  ])('%s', (_, place) =>
    expect(bylineOf(place === '' ? `<p class="author">Top Story</p>${near}` : near + place)).toBe('Nora Near'),
  );
});

test.each([
  ['an icon beside it', '<ul><li itemprop="author" class="icon-list-item">Ada Reed</li></ul>'],
  ['a name that has "form" in it', '<div class="hero-information-author">Ada Reed</div>'],
  ['a reference of the publishing software', '<div class="field--type-entity-reference author">Ada Reed</div>'],
])('a place is one of an author with a class name for %s', (_, place) =>
  expect(bylineOf(`<h1>Title</h1>${place}`)).toBe('Ada Reed'),
);

test('a link to the list of all authors names none', () =>
  expect(bylineOf('<h1>Title</h1><a href="/autoren/">Unsere Autoren</a>')).toBeUndefined());

test.each(['09.10.2020 08:30 von Ada', '---- by Ada Reed'])('signs and a date may stand before the label: %s', (line) =>
  expect(bylineOf(`<h1>Title</h1><div><div>${line}</div></div>`)).toMatch(/^Ada(?: Reed)?$/),
);

test('what layout alone sets apart from a name is no part of it', () =>
  expect(bylineOf('<h1>T</h1><div><div>By <b>Ada Reed</b><i>Dec 16, 2025</i></div></div>')).toBe('Ada Reed'));

describe('a blog', () => {
  const graph = (...things: object[]) =>
    `<script type="application/ld+json">${JSON.stringify({ '@graph': things })}</script>`;
  const SITE = { '@type': 'WebSite', name: 'The Oat Kitchen' };
  const post = (name: string) => ({ '@type': 'Article', author: { '@type': 'Person', name } });
  const text = `<h1>Oat bars</h1>${'<p>The oats swell in the milk for an hour, then they are baked until their edges are brown.</p>'.repeat(4)}`;

  test('whose posts are by itself in the data has the author of the recipe in them', () => {
    const recipe = { '@type': 'Recipe', author: { '@type': 'Person', name: 'Ada Reed' } };
    expect(bylineOf(text, graph(SITE, post('The Oat Kitchen'), recipe), 'The Oat Kitchen')).toBe('Ada Reed');
    expect(bylineOf(text, graph(SITE, post('Ben Moss'), recipe), 'The Oat Kitchen')).toBe('Ben Moss');
  });

  test('may name the author with itself behind a sign', () => {
    expect(bylineOf(text, graph(SITE, post('Ada @ The Oat Kitchen')), 'The Oat Kitchen')).toBe('Ada');
  });

  test('is not by who made the site', () => {
    const foot = ['Site by', 'Design by', 'Website by', 'Support by']
      .map((made) => `<li>${made} <a href="https://studio.example">Reed Riverside</a></li>`)
      .join('');
    const page = `<div class="post">${text}<div class="footer"><ul>${foot}</ul></div></div>`;
    expect(bylineOf(page, graph(SITE, post('The Oat Kitchen')), 'The Oat Kitchen')).toBe('The Oat Kitchen');
  });

  test('is not by a line in bold type at its end', () => {
    const page = `${text}<p><strong>Related Recipes</strong></p>`;
    expect(bylineOf(page, graph(SITE, post('The Oat Kitchen')), 'The Oat Kitchen')).toBe('The Oat Kitchen');
  });

  test('with a first name in its data is by nobody else', () => {
    const other = '<p class="byline">By Cleo Heron</p>';
    expect(bylineOf(`<h1>Oat bars</h1>${other}`, graph(SITE, post('Jenny')), 'The Oat Kitchen')).toBe('Jenny');
    const same = '<p class="byline">By Jenny Heron</p>';
    expect(bylineOf(`<h1>Oat bars</h1>${same}`, graph(SITE, post('Jenny')), 'The Oat Kitchen')).toBe('Jenny Heron');
  });
});

test.each(['Whats App', 'Reddit', 'Category'])('%s is nobody', (name) => {
  expect(bylineOf(`<h1>T</h1><p class="byline">Ada Reed, ${name}</p>`)).toBe('Ada Reed');
});

test.each([
  '<div itemscope itemtype="https://schema.org/Review"><b itemprop="author">Ada Reed</b></div>',
  '<div id="testimonials-row"><i class="author">Ada Reed</i></div>',
  '<div class="app-reviews"><b class="author">Ada R.</b></div>',
  '<div class="review-card"><p class="review-card__author">Ada R.</p></div>',
  '<div class="customer_review"><p class="customer_review_author">Ada Reed</p></div>',
  '<p class="authorized-dealer">Authorized Dealer</p>',
])('who praises something has not written the page: %s', (praise) => {
  expect(bylineOf(`<h1>A pump</h1><p>It pumps.</p>${praise}`)).toBeUndefined();
});

test('a review is by its author, and a title with a date names nobody', () => {
  const review =
    '<div itemscope itemtype="https://schema.org/Review"><h1>A pump</h1><b itemprop="author">Ada Reed</b></div>';
  expect(bylineOf(review)).toBe('Ada Reed');
  expect(bylineOf('<h1>River Watch 2024-10-04</h1><p>River Watch 2024-10-04</p>')).toBeUndefined();
});
