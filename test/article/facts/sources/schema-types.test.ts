import { isOfClass, schemaClass } from '../../../../src/article/facts/sources/schema-types.ts';

test.each([
  ['NewsArticle', 'article'],
  ['ReportageNewsArticle', 'article'],
  ['BlogPosting', 'article'],
  ['LiveBlogPosting', 'live blog'],
  ['TechArticle', 'manual'],
  ['Review', 'review'],
  ['ClaimReview', 'work'],
  ['SocialMediaPosting', 'work'],
  ['QAPage', 'thread'],
  ['FAQPage', 'page'],
  ['CollectionPage', 'listing'],
  ['ProductGroup', 'product'],
  ['Organization', 'business'],
  ['NewsMediaOrganization', 'organization'],
  ['http://schema.org/NewsArticle', 'article'],
  ['https://www.schema.org/Product', 'product'],
  ['schema:Recipe', 'recipe'],
  ['Person', undefined],
  ['contao:Page', undefined],
  ['', undefined],
])('the type %p is of the class %p', (type, expected) => expect(schemaClass(type)).toBe(expected));

test('a thing is of the classes of all its types', () => {
  const thing = { '@type': ['CreativeWork', 'Product'] };
  expect(isOfClass(thing, new Set(['product']))).toBe(true);
  expect(isOfClass(thing, new Set(['work']))).toBe(true);
  expect(isOfClass(thing, new Set(['article']))).toBe(false);
  expect(isOfClass({}, new Set(['article']))).toBe(false);
});
