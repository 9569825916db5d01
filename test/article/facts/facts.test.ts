import { Faults } from '../../../src/article/draft/faults.ts';
import { readFacts } from '../../../src/article/facts/facts.ts';
import { draftOf } from '../../support/page.ts';

test('all facts of a page are read in one go', () => {
  const head =
    '<title>River rises in the night - The Paper</title><meta property="og:site_name" content="The Paper"><meta name="author" content="Ada Reed">' +
    '<meta property="article:published_time" content="2020-10-09"><meta property="og:locale" content="en_GB"><meta property="article:section" content="Weather">' +
    '<meta property="article:modified_time" content="2020-10-10">';
  const body = '<h1>River rises in the night</h1><p class="standfirst">And falls by noon</p>';
  expect(readFacts(draftOf(body, { head }))).toEqual({
    title: 'River rises in the night',
    subtitle: 'And falls by noon',
    byline: 'Ada Reed',
    published: '2020-10-09',
    modified: '2020-10-10',
    section: 'Weather',
    siteName: 'The Paper',
    language: 'en-GB',
    canonical: undefined,
  });
});

test('an empty page has an empty title and no other fact', () => {
  const { title, ...others } = readFacts(draftOf(''));
  expect(title).toBe('');
  expect(Object.values(others).filter((fact) => fact !== undefined)).toEqual([]);
});

test('a document that is no page, or has no root, has no facts and throws nothing', () => {
  const drawing = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
  const empty = document.implementation.createDocument(null, null);
  for (const page of [drawing, empty]) {
    const draft = { document: page, rules: [], address: new URL('https://paper.example/story'), faults: new Faults() };
    expect(readFacts(draft as unknown as Parameters<typeof readFacts>[0]).byline).toBeUndefined();
  }
});

test('author and date beside a title that stands in no heading are found', () => {
  const body = '<h1>The Paper</h1><div class="post-title">River rises</div><p>By Ada Reed, 9 October 2020</p>';
  expect(readFacts(draftOf(body, { head: '<title>River rises</title>' }))).toMatchObject({
    byline: 'Ada Reed',
    published: '2020-10-09',
  });
});

test('letters of the title and their marks are one sign each', () => {
  const head = '<title>C\u030cesky\u0301 Krumlov</title>';
  expect(readFacts(draftOf('', { head })).title).toBe('\u010cesk\u00fd Krumlov');
});
