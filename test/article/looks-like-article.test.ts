import { extract } from '../../src/article/extract.ts';
import { looksLikeArticle } from '../../src/article/looks-like-article.ts';
import { ADDRESS, pageOf, prose, proseText, story } from '../support/page.ts';

const SAYS_SO = '<meta property="og:type" content="article">';
const DATA = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The river rose"}</script>';
const LINKS = `<ul>${Array.from({ length: 60 }, (_, n) => `<li><a href="/${n}">Another story of the valley, number ${n}</a></li>`).join('')}</ul>`;
const ARTICLE = `<article><h1>The river rose</h1>${story(8)}</article>`;

/** Whether the page, at an address, would open by itself; it has to hold something that is extracted. */
function opens(body: string, head = '', address = ADDRESS): boolean {
  const page = pageOf(body, head);
  const extraction = extract(page, { address });
  if (extraction.kind === 'none') throw new Error('Nothing was extracted.');
  return looksLikeArticle(page, extraction.article);
}

test('a page with more prose than links is an article', () => {
  expect(opens(ARTICLE)).toBe(true);
});

test('a page with more links than prose is one only if it says so', () => {
  const body = `${LINKS}${ARTICLE}`;
  expect(opens(body)).toBe(false);
  expect(opens(body, SAYS_SO)).toBe(true);
  expect(opens(body, DATA)).toBe(true);
});

test('the front page of a host is none, whatever it says', () => {
  for (const place of ['/', '/index.html'])
    expect(opens(ARTICLE, SAYS_SO, `https://paper.example${place}`)).toBe(false);
});

test('an article that the query names at the root is one', () => {
  expect(opens(ARTICLE, '', 'https://paper.example/?p=123')).toBe(true);
});

test('a list of stories with their beginnings is none, whatever it says', () => {
  const entries = Array.from(
    { length: 6 },
    (_, n) => `<h2><a href="/${n}">The river rose, part ${n}</a></h2>${story(2)}`,
  );
  expect(opens(`<article>${entries.join('')}</article>`, SAYS_SO)).toBe(false);
});

test('two headings that are links make no list', () => {
  const body = `${story(4)}<h2><a href="/a">The mill</a></h2>${story(2)}<h2><a href="/b">The bridge</a></h2>${story(2)}`;
  expect(opens(`<article>${body}</article>`)).toBe(true);
});

test('a text that is mostly links is none', () => {
  const entry = (n: number) => `<p>${n}: <a href="/${n}">${n} ${proseText(n)}</a></p>`;
  const entries = Array.from({ length: 12 }, (_, n) => entry(n + 1));
  expect(opens(`<article>${prose(20)}${entries.join('')}</article>`, SAYS_SO)).toBe(false);
});
