import { findByline } from '../../../../src/article/facts/authors/byline.ts';
import { siteOf } from '../../../../src/article/facts/site.ts';
import { structuredData } from '../../../../src/article/facts/sources/structured-data.ts';
import '../../../../src/entry-points/east-asian-names.ts';
import { pageOf, prose } from '../../../support/page.ts';

function bylineOf(body: string, language = 'en', head = '', title = 'River rises in the night'): string | undefined {
  const page = pageOf(`<article><h1>${title}</h1>${body}</article>`, `<title>${title}</title>${head}`);
  page.documentElement.lang = language;
  const data = structuredData(page);
  return findByline(page, [], data, siteOf(page, data, 'news.example'), page.querySelector('h1') ?? undefined);
}

const TEXT = `${prose(1)}${prose(2)}`;
const LONG_TEXT = TEXT.repeat(8);
const meta = (name: string) => `<meta name="author" content="${name}">`;
const data = (name: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', author: name })}</script>`;

test.each([
  [
    'a section in an element of its own',
    '<div class="byline"><b class="author-name">Ada Reed</b><i>in</i><i><a href="/p/r">Rivers</a></i></div>',
  ],
  [
    'buttons to follow somebody',
    '<button class="follow-author">Follow</button><button class="followAuthor">Unfollow</button><p>By Ada Reed</p>',
  ],
  ['a button with the name', '<button class="author-name">Ada Reed</button>'],
  [
    'the date and a count that nothing sets apart',
    '<p>by <b>Ada Reed</b><time>November 21, 2023</time><b>01747</b></p>',
  ],
  ['an address that is a name', '<address>Ada Reed</address>'],
  ['an address with a link', '<address>By <a href="/people/ada">Ada Reed</a></address>'],
  ['a label in an element before it', '<div><div>By</div><div>Ada Reed</div></div>'],
  ['a section behind two strokes', '<p>March 3, 2024 by Ada Reed // Filed under: Rivers</p>'],
  ['signs of notes at the name', '<div class="authors">Ada Reed<sup>a,*</sup></div>'],
  [
    'a badge beside it',
    '<div class="author-info"><a class="name" href="/u/1">Ada Reed</a><i class="badge">Top Writer</i></div>',
  ],
  [
    'one who is quoted',
    '<blockquote><p>It rose.</p><footer class="author">Jon Heron</footer></blockquote><p class="byline">Ada Reed</p>',
  ],
  [
    'the author of the book',
    '<p><span class="book-author">by Jon Heron</span></p><p class="byline">Review by Ada Reed</p>',
  ],
  ['a category behind it', '<p><b>Ada Reed</b> <a rel="category tag">Uncategorized</a> 3 May 2024</p>'],
  ['a place behind it', '<p class="firma"><em>Ada Reed</em> | Harrow</p>'],
  [
    'the family name in an element of its own',
    '<div class="author-group"><a class="author"><span class="text given-name">Ada</span><span class="text surname">Reed</span></a></div>',
  ],
  ['a role behind it', '<p class="byline">By Ada Reed Staff Writer</p>'],
  ['several roles behind it', '<p class="byline">Ada Reed Senior Political Correspondent</p>'],
  ['a role of one’s own', '<p class="byline">Ada Reed, Trial Attorney</p>'],
  ['a paper', '<p>By Ada Reed, Harrow Chronicle</p>'],
  ['a place and a date before it', '<p>Harrow, 9 May 2025 – by Ada Reed</p>'],
  ['a footer of the article without a link', `${TEXT}<footer><p>Written by Ada Reed</p></footer>`],
  ['signs of notes above where one works', '<p>Ada Reed<sup>1,*</sup></p><p><sup>1</sup> University of Harrow</p>'],
  ['French words for it', '<p>Un texte de Ada Reed</p>'],
  ['French words for it in an element of their own', '<p><span>Un texte de</span> <b>Ada Reed</b></p>'],
  [
    'a picture with the same address',
    '<a href="/ada"><img alt="Ada Reed"></a><p><a href="/ada">Ada Reed</a> 3 May 2024</p>',
  ],
  [
    'other facts behind the sign of a person',
    '<p><i class="fa fa-eye"></i> 3 Views <i class="fa fa-user"></i> Ada Reed</p>',
  ],
  ['facts behind it', '<p><i class="icon-user"></i> Ada Reed <i class="fa fa-eye"></i> 3 Views</p>'],
  [
    'a date and a section',
    '<p>3 May 2024 | In <a href="/category/rivers">Rivers</a></p><b itemprop="author" hidden><meta itemprop="name" content="Ada Reed"></b>',
  ],
])('beside %s the name is still one', (_, line) => expect(bylineOf(line + TEXT)).toBe('Ada Reed'));

test.each([
  ['an address that is a house', '<address>Harrow Mill, River Street</address>'],
  ['a link that logs in', '<a href="/oauth/authorize">Log In</a>'],
  ['a link in documentation', '<a class="autorefs" href="#field">Field Types</a>'],
  ['a menu of columns', `${TEXT}<ul><li><a href="/page/columnists.html">Columns</a></li></ul>`],
  [
    'who wrote what a box of facts is about',
    '<table class="infobox"><tr><th>Written by</th><td><a>Ben Moss</a></td></tr></table>',
  ],
  ['a heading of a list', `${TEXT}<p><strong>Writing Tools</strong></p><ul><li>Pens</li></ul>`],
  ['a sentence', `<p>${'The river rose. '.repeat(9)}It has a mill <i>that was</i> written by <a>Ben Moss</a>.</p>`],
])('%s is no author', (_, part) => expect(bylineOf(part + TEXT)).toBeUndefined());

describe('far from the title', () => {
  test.each([
    [
      'the heading of a card says who wrote',
      '<div class="author-bio"><h2 class="author-title">By Ada Reed</h2><p class="author-description">Rows, and writes about it.</p><a class="author-link" href="/author/ada/">View all of Ada Reed’s posts.</a></div>',
    ],
    ['an agency says who reported', '<p>(Reporting by Ada Reed in Harrow; editing by Cid Oak)</p>'],
    ['a sentence says who wrote', '<p><em>This post was written by <a>Ada Reed</a>, a rower.</em></p>'],
    ['a card follows the label for it', '<p>About the author:</p><p>Ada Reed is a skilled rower.</p>'],
    ['the last line says who somebody is', '<p><em>Ada Reed is a writer who lives by the mill.</em></p>'],
    [
      'the place of the author has the picture',
      '<div class="author-image"><img alt="Ada Reed"></div><h4>Ada Reed</h4>',
    ],
  ])('%s', (_, line) => expect(bylineOf(LONG_TEXT + line)).toBe('Ada Reed'));

  test('what a picture shows is no author where nothing else says so', () =>
    expect(bylineOf(`${TEXT}<div class="author-image"><img alt="Harrow Seal"></div>`)).toBeUndefined());

  test('pictures of several people tell of no author', () =>
    expect(
      bylineOf(
        `${TEXT}<div class="author-image"><img alt="Ada Reed"><img alt="Ben Moss"></div><b>Ada Reed</b> <b>Ben Moss</b>`,
      ),
    ).toBeUndefined());
});

test('a name for previews on another service is that of the author, and an account or the site is not', () => {
  const creator = (name: string) => `<meta name="twitter:creator" content="${name}">`;
  expect(bylineOf(TEXT, 'en', creator('Ada Reed'))).toBe('Ada Reed');
  expect(bylineOf(TEXT, 'en', creator('adareed'))).toBeUndefined();
  expect(bylineOf(TEXT, 'en', creator('@adareed'))).toBeUndefined();
  const named = '<meta property="og:site_name" content="Harrow Post">';
  expect(bylineOf(TEXT, 'en', named + creator('@harrowpost'))).toBeUndefined();
  const labelled = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Reed">';
  expect(bylineOf(TEXT, 'en', `<meta property="og:site_name" content="Ada Reed">${labelled}`)).toBe('Ada Reed');
  const site = '<meta property="og:site_name" content="Harrow Post">';
  expect(bylineOf(`<p class="byline">mill5</p>${TEXT}`, 'en', site + creator('Harrow Post'))).toBe('mill5');
});

describe('the name of an account', () => {
  test.each(['web-import', 'wordpressadmin', 'rss_feed'])('%s in the head gives way to that of a person', (account) => {
    expect(bylineOf(`<p>By Ada Reed</p>${TEXT}`, 'en', meta(account))).toBe('Ada Reed');
    expect(bylineOf(TEXT, 'en', data(account))).toBeUndefined();
  });

  test.each(['nick', 'user-nick', 'user-info__username'])('is found by the class name %s, without its rank', (name) =>
    expect(bylineOf(`<div><a class="${name}">mill5</a><b class="lv">Lv3</b></div>${TEXT}`)).toBe('mill5'),
  );
});

test.each([
  ['es', 'Redactado por Ada Reed'],
  ['it', 'A cura di Ada Reed'],
  ['it', 'Scritto da Ada Reed'],
  ['nl', 'Geschreven door Ada Reed'],
  ['fr', 'Propos recueillis par Ada Reed'],
  ['de', 'Ein Gastbeitrag von Ada Reed'],
  ['de', 'Eine Analyse von Ada Reed'],
  ['fi', 'Kirjoittanut Ada Reed'],
  ['pl', 'Napisała Ada Reed'],
  ['hu', 'Írta: Ada Reed'],
  ['hr', 'Piše: Ada Reed'],
  ['sl', 'Avtor: Ada Reed'],
  ['lt', 'Autorė: Ada Reed'],
  ['lv', 'Autors: Ada Reed'],
  ['ms', 'Oleh: Ada Reed'],
  ['sv', 'Av Ada Reed'],
])('in %s the line %p names Ada Reed', (language, line) =>
  expect(bylineOf(`<p>${line}</p>${TEXT}`, language)).toBe('Ada Reed'),
);

test.each([
  ['bg', 'от Ана Рид', 'Ана Рид'],
  ['ru', 'Автор статьи: Анна Рид', 'Анна Рид'],
  ['el', 'Από τη Μαρία Παππά', 'Μαρία Παππά'],
  ['ar', 'دمشق: سامر الخطيب', 'سامر الخطيب'],
  ['ar', 'دمشق: ارتفع النهر ليلا إلى المروج', undefined],
  ['tr', '<span>Haber: Ayşe Demir</span> <span>Güncelleme: 03 Mayıs 2024</span>', 'Ayşe Demir'],
  ['tr', 'Yayınlanma Tarihi 03 Mayıs 2024', undefined],
])('in %s the line %p names %p', (language, line, name) =>
  expect(bylineOf(`<p>${line}</p>${TEXT}`, language)).toBe(name),
);

test.each([
  ['sv', '<p><a href="/p/1">Elin Björk</a>, reporter</p>', 'Elin Björk'],
  ['de', '<p>Text und Fotos: Ada Reed</p>', 'Ada Reed'],
  ['pl', '<p>tekst i zdjęcia: Marta Wilk</p>', 'Marta Wilk'],
  ['de', '<p>Von <a href="/autor/1">Ada Reed</a> (Text) und <a href="/autor/2">Ben Moss</a> (Fotos)</p>', 'Ada Reed'],
  ['en', '<p>Ben Moss, mayor</p>', undefined],
  ['en', '<p>Have Your Say</p><p>Correspondents</p>', undefined],
  ['en', '<p>Ada Reed<br>Senior Harbour Correspondent<br>@ada</p>', 'Ada Reed'],
  ['en', '<p>Reviewed by Dr. Ben Moss — Written by Ada Reed</p>', 'Ada Reed'],
  ['pt', '<p>Texto de Rui Matos, fotografia de Inês Dias</p>', 'Rui Matos'],
  ['uk', '<p>Оксана Шевченко, кореспондентка</p>', 'Оксана Шевченко'],
  ['el', '<p>Του Γιώργου Παππά</p>', 'Γιώργου Παππά'],
  ['ja', '<p>2025年5月6日 10時15分　<span>高橋健一記者</span></p>', '高橋健一'],
])('who wrote is told from who did something else: %s, %s', (language, line, name) =>
  expect(bylineOf(line + TEXT, language)).toBe(name),
);

test('a label at the end of the text is one in other languages, too', () =>
  expect(bylineOf(`${TEXT}<p>Текст: Анна Колесникова</p>`, 'ru')).toBe('Анна Колесникова'));

test.each([
  ['<div class="writer"><a>返回首页</a><a>查看旧版</a></div>', undefined],
  ['<p>编辑：李四</p>', undefined],
  ['<p class="post-author"><a href="/categories/river">随笔</a></p>', undefined],
  ['<div><b class="meta_nickname">河谷日报</b></div><p>编辑 | 李四</p>', '河谷日报'],
])('in Chinese %s names %p', (part, name) => expect(bylineOf(part, 'zh', '', '河水上涨')).toBe(name));

test.each([
  ['oraz', 'pl'],
  ['és', 'hu'],
  ['og', 'nb'],
])('%s joins two names', (and, language) =>
  expect(bylineOf(`<p class="author">Ada Reed ${and} Ben Moss</p>${TEXT}`, language)).toBe('Ada Reed, Ben Moss'),
);
