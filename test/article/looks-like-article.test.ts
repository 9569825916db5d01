import type { Article } from '../../src/article/article.ts';
import { extract } from '../../src/article/extract.ts';
import { looksLikeArticle } from '../../src/article/looks-like-article.ts';
import { ADDRESS, pageOf, proseText, story } from '../support/page.ts';

/** Whether the article of a page may open unasked. */
function opens(body: string, { head = '', address = ADDRESS } = {}): boolean {
  const page = pageOf(body, head);
  const extraction = extract(page, { address });
  if (extraction.kind === 'none') throw new Error(`No article: ${extraction.why}.`);
  return looksLikeArticle(page, extraction.article satisfies Article);
}

const STORY = `<article><h1>River rises in the night</h1>${story(8)}</article>`;
const LINKS = `<footer>${'<p><a href="/x">One of very many links to other parts of the paper</a></p>'.repeat(80)}</footer>`;
const TYPE = '<meta property="og:type" content="Article">';
const DATA = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"River"}</script>';

test('a page with more prose than links looks like one', () => expect(opens(STORY)).toBe(true));

test('a page full of links has to say that it is one', () => {
  expect(opens(STORY + LINKS)).toBe(false);
  expect(opens(STORY + LINKS, { head: TYPE })).toBe(true);
  expect(opens(STORY + LINKS, { head: DATA })).toBe(true);
  expect(opens(STORY + LINKS, { head: '<meta property="og:type" content="website">' })).toBe(false);
});

test.each([
  ['https://paper.example/', false],
  ['https://paper.example/index.html', false],
  ['https://paper.example/?p=12', true],
  ['https://paper.example/index', true],
])('at %s: %p', (address, expected) => expect(opens(STORY, { head: TYPE, address })).toBe(expected));

test('a list of stories, each with its beginning, is none', () => {
  const beginning = (number: number) =>
    `<h2><a href="/${number}">Story ${number}</a></h2><p>${proseText(number)} ${proseText(number + 4)}</p>`;
  const body = pageOf(`<h1>River</h1>${[1, 2, 3].map(beginning).join('')}${story(4)}`).body;
  const page = pageOf('', TYPE);
  const { article } = extract(pageOf(STORY), { address: ADDRESS }) as { article: Article };
  expect(looksLikeArticle(page, { ...article, body })).toBe(false);
  body.querySelector('h2')?.remove();
  expect(looksLikeArticle(page, { ...article, body })).toBe(true);
});
