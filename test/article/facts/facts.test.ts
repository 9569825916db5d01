import { readFacts } from '../../../src/article/facts/facts.ts';
import { draftOf } from '../../support/page.ts';

test('all facts of a page are read in one go', () => {
  const head =
    '<title>River rises in the night - The Paper</title><meta property="og:site_name" content="The Paper"><meta name="author" content="Ada Reed">' +
    '<meta property="article:published_time" content="2020-10-09"><meta property="og:locale" content="en_GB">';
  const body = '<h1>River rises in the night</h1><p class="standfirst">And falls by noon</p>';
  expect(readFacts(draftOf(body, { head }))).toEqual({
    title: 'River rises in the night',
    subtitle: 'And falls by noon',
    byline: 'Ada Reed',
    published: '2020-10-09',
    siteName: 'The Paper',
    language: 'en-GB',
  });
});

test('a page that tells nothing has an empty title and no other fact', () => {
  const { title, ...others } = readFacts(draftOf(''));
  expect(title).toBe('');
  expect(Object.values(others).filter((fact) => fact !== undefined)).toEqual([]);
});
