import { meta } from '../../../../src/article/facts/sources/meta.ts';
import { pageOf } from '../../../support/page.ts';

test.each(['property', 'name', 'itemprop'])('a meta element is found by its %s, in any case', (attribute) => {
  expect(meta(pageOf('', `<meta ${attribute}="OG:Title" content=" A story ">`), 'og:title')).toBe('A story');
});

test('the first name with content wins, in whatever order the page has them', () => {
  const page = pageOf('', '<meta name="b" content="B"><meta name="a" content=" "><meta name="a" content="A">');
  expect(meta(page, 'a', 'b')).toBe('A');
  expect(meta(page, 'c', 'b')).toBe('B');
});

test('a name without an element or without content has no value', () => {
  expect(meta(pageOf('', '<meta name="a"><meta name="a" content="">'), 'a', 'b')).toBeUndefined();
});
