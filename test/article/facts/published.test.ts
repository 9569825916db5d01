import { findPublished, isoDate } from '../../../src/article/facts/published.ts';
import { structuredData } from '../../../src/article/facts/structured-data.ts';
import { ADDRESS, pageOf } from '../../support/page.ts';

function publishedOf(body: string, head = '', address = ADDRESS): string | undefined {
  const page = pageOf(body, head);
  return findPublished(page, [], structuredData(page), new URL(address));
}

test.each([
  ['2020-10-09', '2020-10-09'],
  [' 2020-10-09T08:30:00Z ', '2020-10-09T08:30:00Z'],
  ['2020-10-09 08:30', '2020-10-09T08:30'],
  ['2020-10-09T08:30:00.123+0200', '2020-10-09T08:30:00.123+02:00'],
  ['2020-10-09T08:30:00-07:00', '2020-10-09T08:30:00-07:00'],
  ['October 9, 2020', '2020-10-09'],
  ['Published on Oct. 9th, 2020 at noon', '2020-10-09'],
  ['SEPT 1 1999', '1999-09-01'],
])('%p is %p', (written, expected) => expect(isoDate(written)).toBe(expected));

test.each([
  '',
  'yesterday',
  '4 years ago',
  '2020',
  '10/09/2020',
  '2020-13-01',
  '2021-02-30',
  '0000-01-01',
  'Smarch 9, 2020',
  'October 41, 2020',
  '1e9',
  '<b>2020-10-09</b>',
])('%p is no date', (written) => expect(isoDate(written)).toBeUndefined());

test('a time that no clock shows leaves the day', () => {
  expect(isoDate('2020-10-09T99:99:99Z')).toBe('2020-10-09');
  expect(isoDate('2020-10-09T08:30:00+99:99')).toBe('2020-10-09');
});

describe('the first of these that tells a date', () => {
  const data = '<script type="application/ld+json">{"@type":"Article","datePublished":"2001-01-01"}</script>';
  const meta = '<meta property="article:published_time" content="2002-02-02">';
  const meta2 = '<meta name="parsely-pub-date" content="2003-03-03">';
  const header = '<header><time datetime="2006-06-06">x</time></header>';
  const time = '<time datetime="2007-07-07">x</time>';
  const near = '<div><div><h1>Title</h1></div><p>August 8, 2008</p></div>';
  const address = 'https://paper.example/2009/09/09/story/';

  test('the structured data', () =>
    expect(publishedOf(time + header, data + meta + meta2, address)).toBe('2001-01-01'));
  test('the meta elements', () => expect(publishedOf(time + header, meta2 + meta, address)).toBe('2002-02-02'));
  test('meta elements of services', () => expect(publishedOf(time + header, meta2, address)).toBe('2003-03-03'));
  test('a rule', () => {
    const rules = [
      { name: 'a rule', match: { generic: true } as const, published: { selectors: ['i'], attribute: 'title' } },
    ];
    const page = pageOf(`${header}<i title="2004-04-04"></i>`);
    expect(findPublished(page, rules, structuredData(page), new URL(ADDRESS))).toBe('2004-04-04');
  });
  test('a date marked as such', () =>
    expect(publishedOf(`${header}<i itemprop="datePublished" datetime="2005-05-05"></i>`)).toBe('2005-05-05'));
  test('a time of the article or its header', () => expect(publishedOf(time + header, '', address)).toBe('2006-06-06'));
  test('any time', () => expect(publishedOf(near + time, '', address)).toBe('2007-07-07'));
  test('a date written near the title', () => expect(publishedOf(near, '', address)).toBe('2008-08-08'));
  test('the address', () => expect(publishedOf('', '', address)).toBe('2009-09-09'));
  test('what is no date gives way to the next', () =>
    expect(publishedOf(header, '<meta property="article:published_time" content="soon">')).toBe('2006-06-06'));
});

test('a date far below the title is not taken for that of the article', () => {
  const far = `<div><div><h1>Title</h1></div><p>${'Many words. '.repeat(200)}</p><p>August 8, 2008</p></div>`;
  expect(publishedOf(far)).toBeUndefined();
});
