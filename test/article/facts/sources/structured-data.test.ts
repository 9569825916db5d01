import { structuredData } from '../../../../src/article/facts/sources/structured-data.ts';
import { pageOf } from '../../../support/page.ts';

const EMPTY = {
  headline: undefined,
  authors: [],
  organizations: [],
  datePublished: undefined,
  dateModified: undefined,
  pagePublished: undefined,
  publisher: undefined,
  section: undefined,
};

const read = (...scripts: string[]) =>
  structuredData(pageOf('', scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('')));
const readThing = (thing: unknown) => read(JSON.stringify(thing));

test('an article gives its headline, authors, date and publisher', () => {
  const data = readThing({
    '@type': 'NewsArticle',
    headline: ' A story ',
    author: [{ '@type': 'Person', name: 'Ada Reed' }, { name: 'Ben Moss' }],
    datePublished: '2020-10-09',
    publisher: { '@type': 'Organization', name: 'The Paper' },
  });
  expect(data).toEqual({
    ...EMPTY,
    headline: 'A story',
    authors: ['Ada Reed', 'Ben Moss'],
    datePublished: '2020-10-09',
    publisher: 'The Paper',
  });
});

test.each([
  [
    'a graph',
    {
      '@graph': [
        { '@type': 'WebSite', headline: 'No' },
        { '@type': 'BlogPosting', headline: 'Yes' },
      ],
    },
  ],
  ['a list', [{ '@type': 'BreadcrumbList' }, { '@type': 'Article', headline: 'Yes' }]],
  ['a list of graphs', [{ '@graph': [{ '@type': 'Report', headline: 'Yes' }] }]],
  ['the main entity of a page', { '@type': 'WebPage', mainEntity: { '@type': 'Article', headline: 'Yes' } }],
  ['several types', { '@type': ['Thing', 'NewsArticle'], headline: 'Yes' }],
  ['a list of headlines', { '@type': 'Article', headline: ['Yes', 'No'] }],
])('the article is found in %s', (_name, thing) => expect(readThing(thing).headline).toBe('Yes'));

test.each([
  ['a string', 'Ada Reed'],
  ['a list of strings', ['Ada Reed']],
  ['an object', { name: 'Ada Reed' }],
  ['an object with a list of names', { name: ['Ada Reed'] }],
])('an author may be %s', (_name, author) =>
  expect(readThing({ '@type': 'Article', author }).authors).toEqual(['Ada Reed']),
);

test.each([
  '',
  '   ',
  '{',
  'null',
  '7',
  '"text"',
  'undefined',
  '{"@type":"Article",}',
  '<p>no</p>',
  '[[[[[[{"@type":"Article","headline":"No"}]]]]]]',
])('%j is passed over', (json) => {
  expect(read(json)).toEqual(EMPTY);
  expect(read(json, '{"@type":"Article","headline":"Yes"}').headline).toBe('Yes');
});

test.each(['<!-- {"@type":"Article","headline":"Yes"} -->', '<![CDATA[{"@type":"Article","headline":"Yes"}]]>'])(
  'data in a comment or a CDATA section is read: %s',
  (json) => expect(read(json).headline).toBe('Yes'),
);

test('other kinds of things are no article', () => {
  expect(readThing({ '@type': 'Organization', name: 'The Paper', headline: 'No' })).toEqual(EMPTY);
  expect(readThing({ headline: 'No type' })).toEqual(EMPTY);
});

test.each([
  ['numbers', { headline: 7, author: 8, datePublished: 2020, publisher: 9 }],
  ['null', { headline: null, author: null, datePublished: null, publisher: null }],
  ['objects', { headline: {}, author: {}, datePublished: {}, publisher: {} }],
  ['empty texts', { headline: ' ', author: [' ', ''], publisher: { name: '' } }],
  ['empty lists', { headline: [], author: [[], [[]]], publisher: [] }],
])('an article whose fields are %s gives no facts', (_name, fields) =>
  expect(readThing({ '@type': 'Article', ...fields })).toEqual(EMPTY),
);

test('keys with names of the prototype have no effect', () => {
  expect(read('{"@type":"Article","__proto__":{"headline":"No"},"constructor":{"name":"No"}}')).toEqual(EMPTY);
  expect(Object.hasOwn(Object.prototype, 'headline')).toBe(false);
});

test.each([
  ['authors', (inner: string) => `{"@type":"Article","author":${inner}}`],
  ['names', (inner: string) => `{"@type":"Article","publisher":{"name":${inner}}}`],
  ['headlines', (inner: string) => `{"@type":"Article","headline":${inner}}`],
  ['graphs', (inner: string) => `{"@graph":${inner}}`],
])('%s nested fifty thousand levels deep give no facts', (_name, wrap) => {
  expect(read(wrap(`${'['.repeat(50_000)}"Deep"${']'.repeat(50_000)}`))).toEqual(EMPTY);
  expect(read(wrap(`${'{"name":'.repeat(50_000)}"Deep"${'}'.repeat(50_000)}`))).toEqual(EMPTY);
});

test('of a hundred thousand authors fewer than a hundred are read', () => {
  const authors = Array.from({ length: 100_000 }, (_, number) => `Author ${number}`);
  expect(readThing({ '@type': 'Article', author: authors }).authors.length).toBeLessThan(100);
});

test('authors and publishers are followed to their entries in the graph', () => {
  const graph = [
    { '@type': 'Article', author: { '@id': '#ada' }, publisher: { '@id': '#paper' } },
    { '@id': '#ada', '@type': 'Person', name: 'Ada Reed' },
    { '@id': '#paper', '@type': 'Organization', name: 'The Paper' },
  ];
  expect(readThing({ '@graph': graph })).toMatchObject({ authors: ['Ada Reed'], publisher: 'The Paper' });
});

test('authors that are organizations are kept apart', () => {
  const author = [
    { '@type': 'Organization', name: 'The Paper' },
    { '@type': 'Person', name: 'Ada Reed' },
  ];
  expect(readThing({ '@type': 'Article', author })).toMatchObject({
    authors: ['Ada Reed'],
    organizations: ['The Paper'],
  });
});

test('the section comes from the article, else from the breadcrumbs', () => {
  const crumbs = ['Home', 'News', 'Rivers', 'A story'].map((name) => ({ '@type': 'ListItem', item: { name } }));
  expect(readThing({ '@type': 'Article', articleSection: 'Weather' }).section).toBe('Weather');
  expect(readThing({ '@type': 'BreadcrumbList', itemListElement: crumbs }).section).toBe('Rivers');
  expect(readThing({ '@type': 'BreadcrumbList', itemListElement: crumbs.slice(0, 2) }).section).toBeUndefined();
});

test('line ends in strings, trailing commas and doubly encoded signs are tolerated', () => {
  expect(read('{"@type":"Article","headline":"Dogs &amp;\n cats",}').headline).toBe('Dogs & cats');
});

test('the date of the page itself is kept apart from that of the article', () => {
  expect(readThing({ '@type': 'WebPage', datePublished: '2020-10-09' })).toMatchObject({
    datePublished: undefined,
    pagePublished: '2020-10-09',
  });
});
