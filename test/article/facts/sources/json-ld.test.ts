import { readJsonLd, stringIn } from '../../../../src/article/facts/sources/json-ld.ts';
import { pageOf } from '../../../support/page.ts';

const page = (...things: unknown[]) =>
  pageOf('', things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join(''));

test('types are counted at any depth, in all scripts', () => {
  const { types, firstTypes } = readJsonLd(
    page({ '@type': ['Article', 'Review'], about: [{ '@type': 'Product' }] }, { offers: { '@type': 'Product' } }),
  );
  expect([...types]).toEqual([
    ['Article', 1],
    ['Review', 1],
    ['Product', 2],
  ]);
  expect([...firstTypes]).toEqual(['Article', 'Product']);
});

test('the first text and the first number of words are found at any depth', () => {
  const graph = { '@graph': [{ parts: [{ articleBody: 'It rained.', wordCount: '700 words' }] }] };
  expect(readJsonLd(page(graph, { articleBody: 'No.', wordCount: 9000 }))).toMatchObject({
    articleBody: 'It rained.',
    wordCount: 700,
  });
  expect(readJsonLd(page({ articleBody: ['No'], wordCount: 5 }))).toMatchObject({ articleBody: '', wordCount: 0 });
});

test('an object that cannot become a string gives no text', () => {
  const refusing = { toString: 1, valueOf: 1 };
  expect(readJsonLd(page({ wordCount: refusing })).wordCount).toBe(0);
  expect([stringIn(refusing), stringIn(null), stringIn(['a']), stringIn('a'), stringIn(1)]).toEqual([
    '',
    '',
    '',
    'a',
    '1',
  ]);
});

test('a page is read once', () => {
  const document = page({ '@type': 'Article' });
  expect(readJsonLd(document)).toBe(readJsonLd(document));
});

test('a reference leads to the thing with that id', () => {
  const data = readJsonLd(page({ '@graph': [{ author: { '@id': '#ada' } }, { '@id': '#ada', name: 'Ada Reed' }] }));
  expect(data.follow({ '@id': '#ada' })).toEqual({ '@id': '#ada', name: 'Ada Reed' });
  expect(data.follow({ '@id': '#ben' })).toEqual({ '@id': '#ben' });
  expect(data.follow('Ada Reed')).toBe('Ada Reed');
});
