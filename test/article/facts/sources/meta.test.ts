import { meta } from '../../../../src/article/facts/sources/meta.ts';
import { pageOf } from '../../../support/page.ts';

test.each(['property', 'name', 'itemprop'])('a meta element may go by %s, in any case', (attribute) => {
  expect(meta(pageOf('', `<meta ${attribute}="OG:Title" content=" A story ">`), 'og:title')).toBe('A story');
});

test('the first name that has content wins, wherever it stands', () => {
  const page = pageOf('', '<meta name="b" content="B"><meta name="a" content=" "><meta name="a" content="A">');
  expect(meta(page, 'a', 'b')).toBe('A');
  expect(meta(page, 'c', 'b')).toBe('B');
});

test('no element, no content: nothing', () => {
  expect(meta(pageOf('', '<meta name="a"><meta name="a" content="">'), 'a', 'b')).toBeUndefined();
});
