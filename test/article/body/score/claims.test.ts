import { hasSlug, pageClaims } from '../../../../src/article/body/score/claims.ts';
import { ADDRESS, pageOf } from '../../../support/page.ts';

const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

function claimsOf(head: string, { title = '', byline = '', address = ADDRESS } = {}) {
  return pageClaims(pageOf('', head), { title, byline: byline || undefined }, new URL(address));
}

test('a page that says nothing claims nothing', () => {
  expect(claimsOf('', { address: 'https://paper.example/' })).toEqual({
    title: '',
    description: '',
    articleBody: '',
    wordCount: 0,
    isPaid: false,
    paidParts: [],
    author: '',
    kind: 0,
    parts: 0,
    isSlug: false,
  });
});

test('the title is folded, the description and the text have single spaces', () => {
  const head = `<meta property="og:description" content="Of  the\nriver">${jsonLd({ '@type': 'Article', articleBody: 'The\n\nriver' })}`;
  const claims = claimsOf(head, { title: 'The “River”' });
  expect(claims).toMatchObject({ description: 'Of the river', articleBody: 'The river' });
  expect(claims.title).toBe(claims.title.toLowerCase());
});

test.each([
  ['Jane Doe', 'Jane Doe'],
  ['Jane Doe, John Roe', 'Jane Doe'],
  ['Jane Doe and John Roe', 'Jane Doe'],
])('of the byline "%s" the first author is known', (byline, author) => {
  expect(claimsOf('', { byline }).author).toBe(author);
});

test.each([
  ['Product', 1],
  ['Recipe', 2],
  ['QAPage', 3],
  ['NewsArticle', 4],
  ['BlogPosting', 4],
  ['CollectionPage', 5],
  ['LocalBusiness', 6],
  ['Person', 0],
])('JSON-LD of type %s is kind %d', (type, kind) => {
  expect(claimsOf(jsonLd({ '@type': type, name: 'x' })).kind).toBe(kind);
});

test.each([
  ['article', 7],
  ['product.item', 8],
  ['website', 9],
])('without a type of JSON-LD og:type "%s" is kind %d', (type, kind) => {
  const head = `<meta property="og:type" content="${type}">`;
  expect(claimsOf(head).kind).toBe(kind);
  expect(claimsOf(head + jsonLd({ '@type': 'Recipe', name: 'x' })).kind).toBe(2);
});

test('parts of the path are counted up to six', () => {
  expect(claimsOf('', { address: 'https://paper.example/a/b/' }).parts).toBe(2);
  expect(claimsOf('', { address: 'https://paper.example/a/b/c/d/e/f/g' }).parts).toBe(6);
});

test('a last part with three hyphens is a slug', () => {
  const isSlug = (path: string) => hasSlug(new URL(path, 'https://paper.example'));
  expect(['/a/the-river-rose-again', '/the-river-rose-again/', '/a-b-c', '/a-b-c-d/x'].map(isSlug)).toEqual([
    ...[true, true, false, false],
  ]);
});

function kindOf(types: readonly string[], openGraph = ''): number {
  const data = types.map((type) => `<script type="application/ld+json">{"@type": "${type}"}</script>`).join('');
  const head = openGraph ? `${data}<meta property="og:type" content="${openGraph}">` : data;
  return pageClaims(pageOf('', head), { title: '', byline: undefined }, new URL(ADDRESS)).kind;
}

test.each([
  [1, ['Product', 'ProductGroup', 'Offer']],
  [2, ['Recipe']],
  [3, ['DiscussionForumPosting', 'QAPage', 'Question']],
  [4, ['NewsArticle', 'Article', 'TechArticle', 'BlogPosting', 'LiveBlogPosting', 'Review', 'Report']],
  [5, ['CollectionPage', 'ItemList', 'SearchResultsPage']],
  [6, ['Service', 'LocalBusiness', 'Organization']],
  [0, ['CreativeWork', 'SocialMediaPosting', 'ClaimReview', 'OfferCatalog', 'NewsMediaOrganization', 'WebPage']],
])('the model knows as %p what says that it is one of %p', (number, types) => {
  for (const type of types) expect([type, kindOf([type])]).toEqual([type, number]);
});

test('of several types the least number counts, and that of JSON-LD before that of Open Graph', () => {
  expect(kindOf(['Organization', 'WebPage', 'NewsArticle'])).toBe(4);
  expect(kindOf(['NewsArticle', 'Product'], 'article')).toBe(1);
});
