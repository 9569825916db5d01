import { structuredData } from '../../../src/article/facts/structured-data.ts';
import { findTitle } from '../../../src/article/facts/title.ts';
import { pageOf } from '../../support/page.ts';

function titleOf(head: string, body = '', siteName: string | undefined = 'The Paper'): string {
  const page = pageOf(body, head);
  return findTitle(page, [], structuredData(page), siteName);
}

test('a rule places it', () => {
  const rules = [{ name: 'a rule', match: { generic: true } as const, title: { selectors: ['h2'] } }];
  const page = pageOf('<h1>No title of the story</h1><h2>The story</h2>', '<title>No title of the story</title>');
  expect(findTitle(page, rules, structuredData(page), undefined)).toBe('The story');
});

test('else it is the heading that the page tells of itself, not the first one', () => {
  const body = '<h1>The Paper</h1><h1>River rises in the night</h1>';
  expect(titleOf('<title>River rises in the night | The Paper</title>', body)).toBe('River rises in the night');
});

test('a heading that goes on after what the page tells is the title in full', () => {
  const head = '<meta property="og:title" content="River rises in the night">';
  expect(titleOf(head, '<h1>River rises in the night, and falls by noon</h1>')).toBe(
    'River rises in the night, and falls by noon',
  );
});

test('else what the page tells of itself', () => {
  expect(titleOf('<meta property="og:title" content="Shared"><title>Page</title>')).toBe('Shared');
  expect(titleOf('<script type="application/ld+json">{"@type":"Article","headline":"Told"}</script>')).toBe('Told');
  expect(titleOf('<title> Page\n title </title>', '<h1>Quite another thing</h1>')).toBe('Page title');
});

test.each([
  ['River rises | The Paper', 'River rises'],
  ['River rises - the paper', 'River rises'],
  ['River rises — at last – The Paper', 'River rises — at last'],
  ['River rises: a diary', 'River rises: a diary'],
  ['River rises - a diary', 'River rises - a diary'],
  ['The Paper', 'The Paper'],
  ['River-rises-The Paper', 'River-rises-The Paper'],
])('%p becomes %p: only the name of the site is cut', (page, title) =>
  expect(titleOf(`<title>${page}</title>`)).toBe(title),
);

test('nothing is cut where the site has no name', () => {
  expect(titleOf('<title>River | The Paper</title>', '', '')).toBe('River | The Paper');
});

test('a page that tells nothing has its first heading, and one without any an empty title', () => {
  expect(titleOf('', '<h1></h1><h1>Only heading</h1>')).toBe('Only heading');
  expect(titleOf('')).toBe('');
});

test('markup in a title is text', () => {
  expect(titleOf('<title>&lt;img src=x onerror=a()&gt;</title>')).toBe('<img src=x onerror=a()>');
});
