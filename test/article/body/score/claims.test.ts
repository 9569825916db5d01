import { pageClaims } from '../../../../src/article/body/score/claims.ts';
import { ADDRESS, pageOf } from '../../../support/page.ts';

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

test.each([
  ['article', 7],
  ['og:product', 8],
  ['website', 9],
])('Open Graph is asked where JSON-LD says nothing: %p', (type, number) => {
  expect(kindOf(['WebPage'], type)).toBe(number);
});
