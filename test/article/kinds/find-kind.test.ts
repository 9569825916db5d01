import { findKind } from '../../../src/article/kinds/find-kind.ts';
import type { Post } from '../../../src/article/kinds/find-posts.ts';
import { measured, pageOf, story } from '../../support/page.ts';

/** Lists of cards without any. */
const NO_CARDS = { most: 0, text: 0, prose: 0 };

function kindOf(head: string, body = story(), address = 'https://paper.example/2021/a-story', carded = NO_CARDS) {
  const { root, measures } = measured(body);
  const signs = { document: pageOf(body, head), address: new URL(address), page: measures.of(root) };
  return findKind({ ...signs, posts: () => [], posted: () => 0, carded: () => carded });
}

const data = (...types: string[]) =>
  types.map((type) => `<script type="application/ld+json">{"@type": "${type}"}</script>`).join('');

test.each([
  ['LiveBlogPosting', 'live blog'],
  ['Recipe', 'recipe'],
  ['Product', 'product'],
  ['NewsArticle', 'article'],
  ['APIReference', 'documentation'],
  // A list by its own word, but full of prose.
  ['CollectionPage', 'article'],
])('a page that says it is a %s is: %s', (type, kind) => {
  expect(kindOf(data(type))).toBe(kind);
});

test('a page that says nothing is an article', () => {
  expect(kindOf('')).toBe('article');
});

test('a review of a product is an article', () => {
  expect(kindOf(data('Article', 'Product'))).toBe('article');
});

test('a product with a review and no offer is reviewed, on a page that says that it is an article', () => {
  const product = (more: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', ...more })}</script>`;
  const article = '<meta property="og:type" content="article">';
  const review = { '@type': 'Review', reviewBody: 'It is well made.' };
  expect(kindOf(article + product({ review }))).toBe('article');
  expect(kindOf(product({ review }))).toBe('product');
  expect(kindOf(article + product({}))).toBe('product');
  expect(kindOf(article + product({ review, offers: { '@type': 'Offer', price: 5 } }))).toBe('product');
});

test('a collection with more links than prose is a listing', () => {
  const cards = '<div><a href="/a">A headline of more than twenty letters</a></div>'.repeat(15);
  expect(kindOf(data('CollectionPage'), cards)).toBe('listing');
  expect(kindOf('', cards, 'https://paper.example/tag/rivers')).toBe('listing');
  expect(kindOf('', cards, 'https://paper.example/news')).toBe('listing');
  expect(kindOf('<meta property="og:type" content="article">', cards, 'https://paper.example/news')).toBe('article');
  expect(kindOf('', cards, 'https://paper.example/river-rises-in-the-night')).toBe('article');
  const folder = 'https://paper.example/river-rises-in-the-night/';
  expect(kindOf('', cards, folder)).toBe('listing');
  expect(kindOf('<meta property="og:type" content="article">', cards, folder)).toBe('article');
});

test('a day in the line under any main title makes a page among many links a story', () => {
  const links = '<div><a href="/a">A headline of more than twenty letters</a></div>'.repeat(15);
  const kind = (line: string) =>
    kindOf(
      '',
      `<h1>Navigation</h1>${links}<h1>River rises</h1><div>${line}</div>`,
      'https://office.example/2022/001.html',
    );
  expect(kind('Number 12<br>Date 25.01.2022')).toBe('article');
  expect(kind('25 results')).toBe('listing');
});

test('a page whose cards say most of what it does is a listing, and needs more of them where a story may stand', () => {
  const body = `${story()}${'<a href="/a">A headline</a>'.repeat(7)}`;
  const { root, measures } = measured(body);
  const { prose } = measures.of(root);
  const kind = (most: number, text: number, address: string, head = '') =>
    kindOf(head, body, address, { most, text, prose: 0 });
  const [section, slug] = ['https://paper.example/river', 'https://paper.example/river-rises-in-the-night'];
  expect(kind(6, prose * 1.6, section)).toBe('listing');
  expect(kind(5, prose * 1.6, section)).toBe('article');
  expect(kind(6, prose * 1.4, section)).toBe('article');
  expect(kind(6, prose * 2.2, slug)).toBe('article');
  expect(kind(6, prose * 2.5, slug)).toBe('listing');
  expect(kind(6, prose * 2.5, section, '<meta property="og:type" content="article">')).toBe('article');
  expect(kind(6, prose * 2.5, section, data('NewsArticle'))).toBe('article');
});

test('where lists stand, cards that say half of what the page does make it one', () => {
  const body = `${story()}${'<a href="/a">A headline</a>'.repeat(7)}`;
  const { root, measures } = measured(body);
  const { prose } = measures.of(root);
  const kind = (text: number, path: string) =>
    kindOf('', body, `https://shop.example${path}`, { most: 6, text, prose: 0 });
  expect(kind(prose * 1.1, '/sub-categories/boats')).toBe('listing');
  expect(kind(prose * 1.1, '/collections/boats-of-oak-and-elm')).toBe('listing');
  expect(kind(prose * 0.9, '/sub-categories/boats')).toBe('article');
  expect(kind(prose * 1.1, '/boats/')).toBe('article');
});

test('a story with far more cards beneath it stays an article', () => {
  const body = `${story(9)}${'<a href="/a">A headline</a>'.repeat(7)}`;
  const address = 'https://paper.example/river';
  expect(kindOf('', body, address, { most: 60, text: 90_000, prose: 0 })).toBe('article');
});

test.each(['article/20190222-775563/', 'info/article.html?oid=8976', '2023/0618/c1001-123.html'])(
  'a page is no listing where a story stands, at %s',
  (place) => {
    const cards = '<div><a href="/a"><h3>The river rises in the valley</h3><img></a></div>'.repeat(20);
    expect(
      kindOf('', `<h1>River</h1><p>${'The river rose. '.repeat(10)}</p>${cards}`, `https://paper.example/${place}`),
    ).toBe('article');
  },
);

test('a product is one in the page, not the page of a template that calls itself one', () => {
  const kindIn = (place: 'documentElement' | 'body'): string => {
    const { root, measures } = measured(story());
    const document = pageOf(story());
    document[place].setAttribute('itemtype', 'http://schema.org/Product');
    const signs = { document, address: new URL('https://paper.example/2021/a-story'), page: measures.of(root) };
    return findKind({ ...signs, posts: () => [], posted: () => 0, carded: () => NO_CARDS });
  };
  expect(kindIn('documentElement')).toBe('article');
  expect(kindIn('body')).toBe('product');
});

test('a group of products is a listing', () => {
  expect(kindOf(`<meta property="og:type" content="product.group">${data('Product')}`)).toBe('listing');
});

function threadOf(body: string, address: string, share: number, count = 9) {
  const { root, measures } = measured(body);
  const page = measures.of(root);
  const posts = Array.from({ length: count }, () => ({}) as Post);
  const signs = { document: pageOf(body), address: new URL(address), page, posts: () => posts };
  return findKind({ ...signs, posted: () => page.prose * share, carded: () => NO_CARDS });
}

test.each([
  ['https://riverforum.example/boats/12-which-one.html', 'thread'],
  ['https://boats.example/post/4711', 'thread'],
  ['https://boats.example/post/which-one', 'article'],
  ['https://boats.example/formula/12', 'article'],
])('posts that say more than half of a page make it a thread where threads stand: %s', (address, kind) => {
  expect(threadOf(story(9), address, 0.6)).toBe(kind);
});

test('what readers say below a long list of names makes no thread of it', () => {
  const names = '<ol><li><b>A name of a book</b> and of its author</li></ol>'.repeat(40);
  expect(threadOf(story(2), 'https://books.example/best', 0.95)).toBe('thread');
  expect(threadOf(story(2) + names, 'https://books.example/best', 0.95)).not.toBe('thread');
});

test('what a maker of documentation has built is documentation', () => {
  expect(kindOf('<meta name="generator" content="Docusaurus v3">')).toBe('documentation');
});

test('cards below a title with an author or a day are the parts of an article', () => {
  const carded = { most: 8, text: 4000, prose: 3000 };
  const links = '<a href="/a">A headline of more than twenty letters</a>'.repeat(8);
  const at = 'https://paper.example/guides/winter';
  expect(kindOf('', `<h1>Guides</h1>${links}`, at, carded)).toBe('listing');
  const signed = `<h1>Guides</h1><div>By Ada Reed, <time>3 May 2024</time></div>${links}`;
  expect(kindOf('', signed, at, carded)).toBe('article');
});
