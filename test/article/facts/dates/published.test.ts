import { findMoments } from '../../../../src/article/facts/dates/published.ts';
import { structuredData } from '../../../../src/article/facts/sources/structured-data.ts';
import type { SiteRule } from '../../../../src/sites/site-rule.ts';
import { ADDRESS, pageOf } from '../../../support/page.ts';

function publishedOf(body: string, head = '', address = ADDRESS): string | undefined {
  const page = pageOf(body, head);
  return momentsIn(page, address).published;
}

function momentsIn(page: Document, address = ADDRESS, rules: SiteRule[] = []) {
  return findMoments(page, rules, structuredData(page), new URL(address), page.querySelector('h1') ?? undefined);
}

describe('the date comes', () => {
  const data = '<script type="application/ld+json">{"@type":"Article","datePublished":"2001-01-01"}</script>';
  const meta = '<meta property="article:published_time" content="2002-02-02">';
  const meta2 = '<meta name="parsely-pub-date" content="2003-03-03">';
  const header = '<header><time datetime="2006-06-06">x</time></header>';
  const time = '<time datetime="2007-07-07">x</time>';
  const near = '<div><div><h1>Title</h1></div><p>August 8, 2008</p></div>';
  const address = 'https://paper.example/2009/09/09/story/';

  test('from the structured data before all else', () =>
    expect(publishedOf(time + header, data + meta + meta2, address)).toBe('2001-01-01'));
  test('then from the meta elements', () =>
    expect(publishedOf(time + header, meta2 + meta, address)).toBe('2002-02-02'));
  test('then from meta elements of services', () =>
    expect(publishedOf(time + header, meta2, address)).toBe('2003-03-03'));
  test('then from a rule', () => {
    const rules = [
      { name: 'a rule', match: { generic: true } as const, published: { selectors: ['i'], attribute: 'title' } },
    ];
    const page = pageOf(`${header}<i title="2004-04-04"></i>`);
    expect(momentsIn(page, ADDRESS, rules).published).toBe('2004-04-04');
  });
  test('then from a date marked as such', () =>
    expect(publishedOf(`${header}<i itemprop="datePublished" datetime="2005-05-05"></i>`)).toBe('2005-05-05'));
  test('then from a time of the article or its header', () =>
    expect(publishedOf(time + header, '', address)).toBe('2006-06-06'));
  test('then from any time', () => expect(publishedOf(near + time, '', address)).toBe('2007-07-07'));
  test('then from a date written near the title', () => expect(publishedOf(near, '', address)).toBe('2008-08-08'));
  test('then from the address', () => expect(publishedOf('', '', address)).toBe('2009-09-09'));
  test('from the next place if one holds no date', () =>
    expect(publishedOf(header, '<meta property="article:published_time" content="soon">')).toBe('2006-06-06'));
});

test('a date far below the title is not taken for that of the article', () => {
  const far = `<div><div><h1>Title</h1></div><p>${'Many words. '.repeat(200)}</p><p>August 8, 2008</p></div>`;
  expect(publishedOf(far)).toBeUndefined();
});

test.each([
  '<h1>T</h1><p class="entry-date">9. Oktober 2020</p>',
  '<h1>T</h1><time>October 9, 2020</time>',
  '<h1>T</h1><abbr class="published" title="2020-10-09">yesterday</abbr>',
  '<h1>T</h1><div><div>Von Ada Reed | 9. Oktober 2020, 12 Uhr</div></div>',
  '<p>9 octobre 2020</p><h1>T</h1>',
  '<h1>T</h1><ul><li><a href="/x"><h3>Other</h3></a><time datetime="2001-01-01"></time></li></ul><p>9 Oct 2020</p>',
  '<aside><time datetime="2001-01-01"></time></aside><h1>T</h1><p>9 Oct 2020</p>',
  '<h1>T</h1><p>2020年10月9日　来源：河谷日报</p>',
  '<h1>T</h1><p>发布时间：2020-10-09</p>',
  '<p>Posted: Friday October 9, 2020 1:28PM ; Updated: Saturday October 10, 2020 3:28PM</p><h1>T</h1>',
  '<h1>T</h1><p>Updated 1 Nov 2020</p><p>Published 9 Oct 2020</p>',
])('%s was published on 9 October 2020', (body) => expect(publishedOf(body)).toBe('2020-10-09'));

test.each([
  ...['/2020/10/09/story', '/news/2020-10-09-story.html', '/20201009/story'],
  ...['/2020/WORLD/10/09/story', '/2020/us.news/10/09/a.html'],
  ...['/local/2020-10/09/c_112.htm', '/n1/2020/1009/c10-1.html', '/art/t20201009_51.html'],
])('the path %s gives the date', (path) =>
  expect(publishedOf('', '', `https://paper.example${path}`)).toBe('2020-10-09'),
);
test.each(['/2020/WORLD/13/09/story', '/2020/13/09/story', '/news/12020100912', '/2020/10/story', '/2020/10091'])(
  'the path %s gives no date',
  (path) => expect(publishedOf('', '', `https://paper.example${path}`)).toBeUndefined(),
);

test('a front page has no date of its own', () => {
  expect(publishedOf('<h1>T</h1><time datetime="2020-10-09"></time>', '', 'https://paper.example/')).toBeUndefined();
});

test('the order of day and month follows the language of the page', () => {
  const page = pageOf('<h1>T</h1><p>10/09/2020</p>');
  page.documentElement.lang = 'en-US';
  expect(momentsIn(page).published).toBe('2020-10-09');
  page.documentElement.lang = 'it';
  expect(momentsIn(page).published).toBe('2020-09-10');
});

test('around midnight the day that the page shows counts, not that of universal time', () => {
  const head = '<meta property="article:published_time" content="2020-10-10T02:30:00Z">';
  expect(publishedOf('<h1>T</h1><p>October 9, 2020 at 9.30 pm</p>', head)).toBe('2020-10-09');
  expect(publishedOf('<h1>T</h1><p>October 1, 2020</p>', head)).toBe('2020-10-10T02:30:00Z');
});

test('the last change is read from the data, the meta elements and the page', () => {
  const modified = (body: string, head = '') => momentsIn(pageOf(body, head)).modified;
  expect(
    modified('', '<script type="application/ld+json">{"@type":"Article","dateModified":"2021-01-02"}</script>'),
  ).toBe('2021-01-02');
  expect(modified('', '<meta property="article:modified_time" content="2021-01-02">')).toBe('2021-01-02');
  expect(modified('<h1>T</h1><p>Zuletzt aktualisiert: 2. Januar 2021</p>')).toBe('2021-01-02');
  expect(modified('<h1>T</h1><p>2. Januar 2021</p>')).toBeUndefined();
});

test('an ambiguous meta element gives way to a date nearby that the page shows', () => {
  const head = '<meta name="date" content="2020-10-12">';
  expect(publishedOf('<h1>T</h1><p>October 9, 2020</p>', head)).toBe('2020-10-09');
  expect(publishedOf('<h1>T</h1><p>March 9, 2020</p>', head)).toBe('2020-10-12');
  expect(publishedOf('<h1>T</h1>', head)).toBe('2020-10-12');
});

test.each([
  `Rome, October 9, 2020 – ${'It rained. '.repeat(20)}`,
  `09.10.2020 ${'It rained. '.repeat(20)}`,
  `Pressemitteilung vom 9. Oktober 2020 | Rom – ${'Es regnete. '.repeat(20)}`,
  `09.10.2020 — ${'It rained. '.repeat(20)}`,
  `Essay by a river | Published: 2020.10.09 | ${'weather, '.repeat(12)}`,
])('a long line gives the date at its start or behind a label: %.40s', (line) =>
  expect(publishedOf(`<h1>T</h1><p>${line}</p>`)).toBe('2020-10-09'),
);

test.each([
  'This entry was posted on Tuesday, May 6th, 2008 at 3:04 pm and is filed under Rivers.',
  'Dieser Beitrag wurde am Dienstag, 6. Mai 2008 um 15:04 Uhr veröffentlicht und unter Flüsse abgelegt.',
])('the sentence of a blog below the text says when it was posted: %s', (sentence) => {
  const foot = (text: string) => `<h1>Title</h1>${'<p>Many words of rivers and of meadows.</p>'.repeat(60)}${text}`;
  expect(
    publishedOf(foot(`<p class="postmetadata"><small>${sentence} You can follow any responses.</small></p>`)),
  ).toBe('2008-05-06');
  expect(publishedOf(foot(`<p>${sentence}</p>`))).toBeUndefined();
});

test('a line that names the author may say more beside the date', () => {
  const line = (first: string) =>
    `<h1>T</h1><p>${first} Reed, The Paper of the Valley on October 9, 2020 in Rivers, Mills, Meadows and Bridges</p>`;
  expect(publishedOf(line('By Ada'))).toBe('2020-10-09');
  expect(publishedOf(line('Mrs Ada'))).toBeUndefined();
});

test('a day before there were web sites is one that a text is about, unless it stands alone', () => {
  expect(publishedOf('<h1>T</h1><ul><li>The act became law on August 14, 1935</li></ul>')).toBeUndefined();
  expect(publishedOf('<h1>T</h1><ul><li>The act became law on August 14, 1995</li></ul>')).toBe('1995-08-14');
  expect(publishedOf('<h1>T</h1><p>August 14, 1935</p>')).toBe('1935-08-14');
});

test('a date in the middle of a long line is not that of the article', () => {
  expect(
    publishedOf(`<h1>T</h1><p>It rained on October 9, 2020, and ${'then it stopped, and '.repeat(9)}</p>`),
  ).toBeUndefined();
});

test('a page that its query chooses is no front page', () => {
  expect(publishedOf('<h1>T</h1><time datetime="2020-10-09"></time>', '', 'https://paper.example/?p=12')).toBe(
    '2020-10-09',
  );
});

test('an aside about the article itself is read', () => {
  expect(publishedOf('<aside class="article-meta"><time datetime="2020-10-09"></time></aside><h1>T</h1>')).toBe(
    '2020-10-09',
  );
});

describe('of several dates', () => {
  const text = `<p>${'The river rose in the night and had left the meadows by the morning. '.repeat(30)}</p>`;

  test.each([
    [
      'in items',
      '<ul><li>Received: <time>3 March 2021</time></li><li>Accepted: <time>1 June 2021</time></li><li>Published: <time>9 July 2021</time></li></ul>',
    ],
    [
      'in a list',
      '<dl><dt>Submitted</dt><dd><time>3 March 2021</time></dd><dt>Published</dt><dd><time>9 July 2021</time></dd></dl>',
    ],
    ['in a line', '<p class="dates">Received: 3 March 2021; Accepted: 1 June 2021; Published: 9 July 2021</p>'],
    [
      'in cells',
      '<table><tr><th>Received</th><td>3 March 2021</td></tr><tr><th>First published</th><td>9 July 2021</td></tr></table>',
    ],
  ])('that of publication is taken, %s', (_name, dates) => {
    expect(publishedOf(`<article><h1>River</h1>${dates}${text}</article>`)).toBe('2021-07-09');
  });

  test('one beside the title is taken before those of events and of other stories', () => {
    const others =
      '<div itemscope itemtype="https://schema.org/Event"><time datetime="2024-06-01">1 June</time></div><a href="/x"><b>Mill</b><time datetime="2023-01-05">5 Jan</time></a>';
    expect(publishedOf(`<main><p>14 March 2024</p><h1>River</h1>${text}${others}</main>`)).toBe('2024-03-14');
  });

  test.each([
    ['Updated 2 August 2021. Published 9 July 2021', 'en'],
    ['更新时间：2021-08-02　发布时间：2021-07-09', 'zh-CN'],
    ['最終更新：2021/08/02</p><p>公開：2021/07/09', 'ja'],
    ['发布时间：21-07-09 10:20', 'zh'],
    ['تاریخ انتشار: ۹ ژوئیه ۲۰۲۱', 'fa'],
    ['9 tháng 7, 2021', 'vi'],
    ['Автор: Пётр Снегирёв и другие сотрудники. Опубликовано 09.07.2021 в 14:05. Просмотров: 1204', 'ru'],
    ['09.07.2021 / 10:20 | Текст: Олег Вершинин, город Рыбинск | Фото: автора | Просмотров: 812', 'ru'],
    ['注册时间</p><p>2015-1-1</p><p>发表于 2021-7-9', 'zh'],
    ['เผยแพร่: 9 กรกฎาคม 2564', 'th'],
  ])('that of publication is read of %s (%s)', (line, language) => {
    const page = pageOf(`<article><h1>River</h1><p>${line}</p>${text}</article>`);
    page.documentElement.lang = language;
    expect(momentsIn(page).published).toBe('2021-07-09');
  });

  test.each(['Μουσείο', 'متحف', 'Музей'])(
    'numbers have the day first under the title "%s" in any language',
    (title) => {
      const page = pageOf(`<h1>${title}</h1><p>09/07/2021</p>${text}`, `<title>${title}</title>`);
      expect(momentsIn(page).published).toBe('2021-07-09');
    },
  );

  test('a moment in the heading behind the title counts', () => {
    const page = pageOf(`<h1>河水上涨<br><span>2021-07-09 09:28:00 作者：张三</span></h1>${text}`);
    expect(momentsIn(page).published).toBe('2021-07-09T09:28:00');
  });

  test('one in a link to the story itself is its own, be there two, and one in a teaser without any link', () => {
    const times =
      '<time class="entry-date" datetime="2021-07-09">9 July 2021</time><time class="updated">10 July 2021</time>';
    const others = '<p><a href="/x">Mill</a> <time datetime="2021-08-01">1 August 2021</time></p>';
    const page = (own: string) => publishedOf(`<article><h1>River</h1>${own}${text}</article>${others}`);
    expect(page(`<a href="/river" rel="bookmark">${times}</a>`)).toBe('2021-07-09');
    expect(page('<p class="c-teaser__meta">Issued on <time datetime="2021-07-09">9 July 2021</time></p>')).toBe(
      '2021-07-09',
    );
  });

  test('one in the footer of the article is its own', () => {
    const footer = '<footer><span class="posted-on"><time datetime="2021-07-09">July 9, 2021</time></span></footer>';
    expect(publishedOf(`<article><h1>River</h1>${text}${footer}</article>`)).toBe('2021-07-09');
  });
});

describe('data that state one moment for the first and the last change have lost the first', () => {
  const data = (changed: string) =>
    `<script type="application/ld+json">{"@type":"Article","datePublished":"2025-06-24","dateModified":"${changed}"}</script>`;
  test.each([
    ['2025-06-24', 'August 25, 2024', '2024-08-25'],
    ['2025-06-23', '25 August 2024 • 3 min read', '2024-08-25'],
    ['2025-06-24', 'Updated August 25, 2024', '2025-06-24'],
    ['2025-06-24', 'The river rose in the night of August 25, 2024', '2025-06-24'],
    ['2025-06-24', 'July 1, 2025', '2025-06-24'],
    ['2025-06-25', 'August 25, 2024', '2025-06-24'],
  ])('changed on %s, below the title "%s": %s', (changed, line, date) =>
    expect(publishedOf(`<h1>T</h1><p>${line}</p>`, data(changed))).toBe(date),
  );
});

test('a mark far below, of an answer, gives way to the date below the title', () => {
  const far = `<p>${'Many words. '.repeat(200)}</p><time itemprop="datePublished" datetime="2019-01-21">x</time>`;
  expect(publishedOf(`<h1>T</h1><time datetime="2014-02-04">asked</time>${far}`)).toBe('2014-02-04');
});

test('a line below the title comes before what a page shows above it, as the day of today', () =>
  expect(publishedOf('<div class="date-today">December 19, 2025</div><h1>T</h1><p>12.12.2025</p>')).toBe('2025-12-12'));

test('no title stands in the head of the page', () =>
  expect(publishedOf('<h1>A title and more</h1><p>02.02.2022</p>', '<title class="page-title">A title</title>')).toBe(
    '2022-02-02',
  ));

test('the day above the title comes before those of further stories below', () => {
  const card =
    '<a class="card" href="/x"><div>Steering with sound</div><time datetime="2026-03-05">Mar 5, 2026</time></a>';
  const text = '<p>The river rose in the night.</p>'.repeat(6);
  expect(publishedOf(`<div class="meta">May 22, 2026</div><h1>T</h1>${text}${card}`)).toBe('2026-05-22');
});

describe('a date of something else is not taken', () => {
  const text = `<p>${'The river rose in the night and had left the meadows by the morning. '.repeat(30)}</p>`;
  const story = (name: string) =>
    `<div class="box"><a href="/x">${name}</a><span class="date">1 August 2021</span></div>`;

  test.each([
    ['of stories in a row of boxes', '', `${story('The mill opens again')}${story('Along the weir on foot')}`],
    ['of what ends then', '<p>Deadline: Friday, 1 August 2021</p>', ''],
    ['of what begins then', '<p>When: 1 August 2021, 19:00</p>', ''],
    ['of a meeting in German', '<p class="date">Wann: 1. August 2021</p>', ''],
    ['of reviews', '', '<div class="reviews"><p class="date">1 August 2021</p></div>'],
    ['in a footer of the site', '', '<footer><p>Last updated 3 May 2022</p></footer>'],
    [
      'of stories beside "3 hours ago"',
      '<p class="date">3 hours ago</p>',
      `${story('The mill opens again')}${story('Along the weir on foot')}`,
    ],
  ])('%s', (_name, above, below) => {
    expect(publishedOf(`<main><h1>River</h1>${above}${text}${below}</main>`)).toBeUndefined();
  });

  test.each([
    '<div class="notice">You read an archived page of <time datetime="2019-01-01">1 January 2019</time></div>',
    '<header><span class="current-date">Monday, 2 August 2021</span></header>',
    '<div><header><nav><a href="/">Home</a></nav><p>Monday, 2 August 2021</p></header></div>',
    '<div class="topbar"><div class="date">Monday, 2 August 2021</div><a href="/">Home</a></div>',
  ])('above the page: %.40s', (above) => {
    expect(publishedOf(`${above}<main><h1>River</h1><p>By Ada Reed</p>${text}</main>`)).toBeUndefined();
    expect(publishedOf(`${above}<main><h1>River</h1><p>By Ada Reed, 9 July 2018</p>${text}</main>`)).toBe('2018-07-09');
  });

  test('of the page on the front of a site', () => {
    const head = '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2021-07-09"}</script>';
    expect(publishedOf('<h1>River</h1>', head, 'https://paper.example/')).toBeUndefined();
    expect(publishedOf('<h1>River</h1>', head)).toBe('2021-07-09');
  });
});

test('a line below the title comes before days of events below a short text, and the month of May is no change', () => {
  const events = '<ul><li><time datetime="2025-06-01">1 juni</time> Open dag</li></ul>';
  const text = `<p>${'The river rose in the night. '.repeat(24)}</p>`;
  expect(publishedOf(`<h1>Title</h1><p>Harrow, 4 maj 2025</p>${text}${events}`)).toBe('2025-05-04');
});

test.each([
  ['a footer', '<main><h1>T</h1></main><footer>Published 9 July 2021 by the office</footer>', ''],
  [
    'an element with a moment',
    '<h1>T</h1><relative-time datetime="2021-07-09T10:20:00+02:00">2 years ago</relative-time>',
    '',
  ],
  ['RDFa', '<h1>T</h1><span property="datePublished" content="2021-07-09">yesterday</span>', ''],
  ['RDFa with a prefix', '<h1>T</h1><span property="dc:date dc:created" content="2021-07-09">on Friday</span>', ''],
  ['a time without an attribute', '<h1>T</h1><time datetime="">Jul 9, 2021</time>', ''],
  [
    'the first of two beside a number',
    '<h1>T</h1><div class="meta"><b>371</b><time datetime="2021-07-09">2021-07-09T10:20:00Z</time><time datetime="2022-08-01">2022-08-01T10:20:00Z</time></div>',
    '',
  ],
  [
    'a graph in a graph',
    '<h1>T</h1>',
    '<script type="application/ld+json">[{"@graph":[{"@graph":[{"@type":["Article"],"datePublished":["2021-07-09"]}]}]}]</script>',
  ],
])('%s states the date', (_name, body, head) => expect(publishedOf(body, head)?.slice(0, 10)).toBe('2021-07-09'));

test.each([
  ['th', '<p>เผยแพร่ 9 ก.ค. 2564</p><p>ปรับปรุงล่าสุด 10 ก.ค. 2564</p>'],
  ['ja', '<p>公開日：2021.07.09　最終更新日：2021.07.10</p>'],
  ['sv', '<p>Publicerad 9 juli 2021 kl. 10.20. Uppdaterad 10 juli 2021</p>'],
  ['fi', '<p>Julkaistu 9.7.2021 10:20, päivitetty 10.7.2021</p>'],
  ['fa', '<p>تاریخ انتشار: ۱۸ تیر ۱۴۰۰ - ۱۰:۲۳</p><p>به‌روزرسانی: ۱۹ تیر ۱۴۰۰</p>'],
  ['hi', '<div>अपडेटेड: १० जुलाई २०२१</div><div>प्रकाशित ९ जुलाई २०२१</div>'],
  ['zh-TW', '<p>發布日期：110年7月9日</p><p>更新日期：110年7月10日</p>'],
  ['ko', '<p>입력 2021. 7. 9. 오후 3:20 | 수정 2021. 7. 10.</p>'],
])('the first and the last day are told apart (%s)', (language, lines) => {
  const page = pageOf(`<h1>T</h1>${lines}`);
  page.documentElement.lang = language;
  expect(momentsIn(page)).toEqual({ published: '2021-07-09', modified: '2021-07-10' });
});

describe('where a site states several days', () => {
  const data = '<script type="application/ld+json">{"@type":"Article","datePublished":"2021-07-01"}</script>';
  const head = `${data}<meta property="article:published_time" content="2021-07-09T08:00:00+02:00">`;
  test.each([
    ['9 July 2021', '2021-07-09'],
    ['1 July 2021', '2021-07-01'],
    ['20 July 2021', '2021-07-01'],
    ['', '2021-07-01'],
  ])('the one that the page shows counts: "%s"', (line, date) =>
    expect(publishedOf(`<h1>T</h1><p>${line}</p>`, head)?.slice(0, 10)).toBe(date),
  );
});

test('the days of comments in the element of the article are not its own', () => {
  const comment = (day: number) =>
    `<div><b>gull</b><time datetime="2024-01-1${day}">1${day} Jan 2024</time><p>So it is.</p></div>`;
  expect(
    publishedOf(
      `<article><h1>Title</h1><p>Text.</p><section id="comments">${comment(1)}${comment(2)}</section></article>`,
      '',
      'https://paper.example/a',
    ),
  ).toBeUndefined();
});
